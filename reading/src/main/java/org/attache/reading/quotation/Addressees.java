package org.attache.reading.quotation;

import org.attache.model.Span;
import org.attache.reading.quotation.Candidates.Candidate;
import org.attache.reading.quotation.Cues.Cue;
import org.attache.reading.quotation.FrameWords.Kind;
import org.jspecify.annotations.Nullable;

/** Finds to whom something is said: the object of "tell", or the phrase after "said to". */
final class Addressees {
  private static final int LONGEST = 6;

  private Addressees() {}

  static @Nullable Span of(
      TextWords words, Candidates candidates, FrameWords frame, Cue cue, int limit) {
    int from = cue.last();
    boolean tells = cue.form().verb().speechClass() == SpeechClass.TELL;
    if (!tells && !words.lower(from).equals("to")) {
      return null;
    }
    from = tells ? from : from + 1;
    int end = from;
    while (end < limit && end - from < LONGEST && continues(words, candidates, frame, end)) {
      Candidate name = candidates.at(end);
      end = name == null ? end + 1 : name.last();
      if (name != null) {
        break;
      }
    }
    return end > from && end <= limit ? words.span(from, end) : null;
  }

  private static boolean continues(
      TextWords words, Candidates candidates, FrameWords frame, int at) {
    if (candidates.at(at) != null) {
      return true;
    }
    return words.at(at).isWordlike()
        && !frame.is(words.at(at), Kind.CLAUSE)
        && !frame.is(words.at(at), Kind.PREPOSITION)
        && !frame.is(words.at(at), Kind.ADVERB)
        && !frame.is(words.at(at), Kind.AUXILIARY);
  }
}
