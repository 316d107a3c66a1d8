package org.attache.reading.attribution;

import org.attache.reading.quotation.SpeechClass;
import org.jspecify.annotations.Nullable;

/** Finds what stands between a reporting verb and its content: addressee, time, place, manner. */
final class Addressees {
  private static final int LONGEST = 10;
  private static final int LONGEST_ADVERBIAL = 14;

  private final NounPhrases phrases;

  Addressees(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** Returns the words to whom it is told, for verbs that take them, or null. */
  @Nullable Range of(Line line, VerbCue cue) {
    int after = cue.after();
    boolean told = cue.form().verb().speechClass() == SpeechClass.TELL;
    if (!told || line.reads(after, "that") || line.isMark(after)) {
      return null;
    }
    Range phrase = phrases.after(line, after);
    if (phrase == null || phrase.to() - phrase.from() > LONGEST) {
      return null;
    }
    if (line.is(phrase.from(), WordList.PRONOUN)) {
      return new Range(phrase.from(), phrase.from() + 1);
    }
    return cue.contents().contains(Content.OF) ? beforeOf(line, phrase) : phrase;
  }

  /** "informed the emir of his plan": the addressee ends before the last "of". */
  private static Range beforeOf(Line line, Range phrase) {
    for (int i = phrase.to() - 1; i > phrase.from(); i--) {
      if (line.reads(i, "of")) {
        return new Range(phrase.from(), i);
      }
    }
    return phrase;
  }

  /** Returns the index after the time, place and manner that stand from {@code from} on. */
  int skipAdverbials(Line line, int from) {
    int i = from;
    for (int next = adverbial(line, i); next > i; next = adverbial(line, i)) {
      i = next;
    }
    return i;
  }

  private static int adverbial(Line line, int i) {
    if ((line.isTime(i) && !line.isPossessive(i + 1))
        || (line.isAdverb(i) && !line.is(i, WordList.DETERMINER) && !line.reads(i, "all"))) {
      return i + 1;
    }
    if (line.is(i, WordList.TIME_MODIFIER)
        && !line.reads(i, "on")
        && (line.isTime(i + 1) || line.reads(i + 1, "this"))) {
      return i + 1;
    }
    if (line.reads(i, "to", "reporters") || line.reads(i, "to", "journalists")) {
      return i + 2;
    }
    return line.is(i, WordList.PLACE) && !isTopic(line, i) ? afterPlace(line, i) : i;
  }

  /** "briefed on the talks", not "said on Friday", "on Twitter", "on condition of anonymity". */
  private static boolean isTopic(Line line, int i) {
    return line.reads(i, "on")
        && !line.isTime(i + 1)
        && !line.isCapital(i + 1)
        && !line.is(i + 1, WordList.PLATFORM);
  }

  private static int afterPlace(Line line, int i) {
    int k = i + 1;
    while (line.has(k)
        && k < i + LONGEST_ADVERBIAL
        && !line.isMark(k)
        && !line.reads(k, "that")
        && !line.isAuxiliary(k)) {
      k++;
    }
    if (line.reads(k, "that") || line.endsAt(k) || line.isMark(k)) {
      return k;
    }
    return line.isTime(i + 1) ? i + 2 : i;
  }
}
