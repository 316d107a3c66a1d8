package org.attache.reading.quotation;

import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.quotation.Cues.Cue;
import org.attache.reading.quotation.FrameWords.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who says a quotation in the sentences that it begins and ends in. */
final class SpeakerFinder {
  private static final Set<String> AS_SAID = Set.of("as", "which");
  private static final int FARTHEST_VERB = 24;

  private final TextWords words;
  private final Candidates candidates;
  private final FrameWords frame;
  private final Cues cues;
  private final Subjects subjects;
  private final boolean[] quoted;

  SpeakerFinder(
      TextWords words,
      Candidates candidates,
      FrameWords frame,
      Cues cues,
      Subjects subjects,
      boolean[] quoted) {
    this.words = words;
    this.candidates = candidates;
    this.frame = frame;
    this.cues = cues;
    this.subjects = subjects;
    this.quoted = quoted;
  }

  /** Returns who says the stretch by the words of its own sentences, or null. */
  @Nullable Frame find(Stretch stretch) {
    Frame after = after(stretch);
    int low = words.begin(words.sentence(stretch.first()));
    int open = Math.max(stretch.open(), low);
    Cue before = cues.governing(low, open);
    boolean strong = before != null && !before.form().verb().weak();
    boolean cited = after != null && after.isCitation() && strong;
    boolean goesOn = before == null || endsOpen(stretch) || isFar(before, open);
    if (after != null && !cited && goesOn) {
      return after;
    }
    if (before != null) {
      return framed(before, subject(before, low), open);
    }
    return after != null ? after : open > low ? plain(low, open) : null;
  }

  /** Whether the quotation ends with a mark after which its sentence goes on. */
  private boolean endsOpen(Stretch stretch) {
    String last = words.lower(stretch.last() - 1);
    return ",?!;".contains(last) || words.lower(stretch.after()).equals(",");
  }

  private static boolean isFar(Cue cue, int open) {
    return open - cue.last() > FARTHEST_VERB;
  }

  private Frame framed(Cue cue, @Nullable Speaker speaker, int limit) {
    return Frame.said(
        speaker,
        words.span(cue.first(), cue.last()),
        Addressees.of(words, candidates, frame, cue, limit));
  }

  /** "…," said X · "…," X said · "…," according to X. */
  private @Nullable Frame after(Stretch stretch) {
    int at = stretch.after();
    int sentence = words.sentence(stretch.last() - 1);
    int limit = words.end(sentence);
    while (at < limit
        && (words.lower(at).equals(",") || (quoted[at] && !words.at(at).isWordlike()))) {
      at++;
    }
    if (at >= limit || quoted[at]) {
      return null;
    }
    if (words.lower(at).equals("according") && words.lower(at + 1).equals("to")) {
      return Frame.citing(subjects.after(at + 2, limit), words.span(at, at + 2));
    }
    if (AS_SAID.contains(words.lower(at))) {
      return null;
    }
    Cue verb = cues.at(at);
    if (verb != null && !verb.isGerund()) {
      return inverted(verb, limit);
    }
    return straight(at, limit);
  }

  private @Nullable Frame inverted(Cue verb, int limit) {
    Speaker speaker = subjects.after(verb.last(), limit);
    return speaker == null ? null : framed(verb, speaker, limit);
  }

  private @Nullable Frame straight(int at, int limit) {
    Cue gerund = cues.at(at);
    boolean goesOn =
        frame.is(words.at(at), Kind.CLAUSE) || frame.is(words.at(at), Kind.PREPOSITION);
    if (goesOn || gerund != null) {
      return null;
    }
    for (int i = at + 1; i < limit && i - at <= FARTHEST_VERB && !quoted[i]; i++) {
      Cue verb = cues.at(i);
      if (verb != null && !verb.isGerund() && !verb.form().verb().weak()) {
        Speaker speaker = subjects.before(i, at);
        return speaker == null ? null : framed(verb, speaker, limit);
      }
      if (";:".contains(words.lower(i)) || opensClause(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean opensClause(int at) {
    boolean within = frame.is(words.at(at), Kind.RELATIVE) || words.lower(at).equals("and");
    return frame.is(words.at(at), Kind.CLAUSE) && !within;
  }

  private boolean isAfterQuote(int at, int low) {
    int before = at > low && words.lower(at - 1).equals(",") ? at - 2 : at - 1;
    if (before < low) {
      return false;
    }
    Mark mark = Mark.of(words.at(before).text());
    return quoted[before] || (mark != null && mark.closes() && !mark.single());
  }

  private @Nullable Speaker subject(Cue cue, int low) {
    if (words.lower(cue.last()).equals("by")) {
      return subjects.after(cue.last() + 1, words.end(words.sentence(cue.first())));
    }
    boolean afterQuote = isAfterQuote(cue.first(), low);
    if (afterQuote && !cue.isGerund()) {
      Speaker inverted = subjects.after(cue.last(), words.end(words.sentence(cue.first())));
      if (inverted != null) {
        return inverted;
      }
    }
    if (cue.isGerund()) {
      Speaker own = subjects.ofGerund(cue.first(), low);
      return own != null ? own : subjects.main(low, cue.first());
    }
    Speaker before = subjects.before(cue.first(), low);
    return before != null ? before : subjects.main(low, cue.first());
  }

  /** A quotation in a sentence without a verb of speech: its subject's words. */
  private @Nullable Frame plain(int low, int open) {
    for (int i = low; i + 1 < open; i++) {
      if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
        return Frame.citing(subjects.after(i + 2, open), words.span(i, i + 2));
      }
    }
    Speaker speaker = subjects.main(low, open);
    return speaker == null ? null : Frame.said(speaker, null, null);
  }

  /** Returns who speaks in a sentence before a quotation that has no frame of its own. */
  @Nullable Frame inSentence(int sentence) {
    int low = words.begin(sentence);
    int end = words.end(sentence);
    Cue cue = cues.governing(low, end);
    Speaker speaker = cue == null ? subjects.main(low, end) : subject(cue, low);
    if (speaker == null) {
      return null;
    }
    Span span = cue == null ? null : words.span(cue.first(), cue.last());
    return Frame.said(speaker, span, null);
  }
}
