package org.attache.reading.attribution;

import org.attache.reading.quotation.SpeechForm;

/** Tells the verbs at which a noun phrase ends, by their endings and the words around them. */
final class PhraseVerbs {
  private static final int SHORTEST = 5;

  private final SourceWords words;

  PhraseVerbs(SourceWords words) {
    this.words = words;
  }

  /** Returns the index after the last verb in the words, or {@code from} without one. */
  int after(Line line, int from, int last) {
    for (int i = last - 1; i >= from; i--) {
      if (i > from && isObject(line, i)) {
        return i;
      }
      boolean inner = i > from && i < last - 1;
      boolean verb =
          (line.isAuxiliary(i) && !line.isCapital(i))
              || isSpeech(line, i, i == from)
              || (inner && isLower(line, i));
      if (verb && (line.isAuxiliary(i) || i == from || !isReduced(line, i))) {
        return i + 1;
      }
    }
    return from;
  }

  /** Returns whether a phrase that is read from left to right ends before word {@code i}. */
  boolean ends(Line line, int i) {
    if (line.reads(i + 1, "by") && line.lower(i).endsWith("ed")) {
      return false;
    }
    SpeechForm form = line.form(i);
    boolean speech =
        form != null
            && !form.verb().weak()
            && words.kind(line.lower(i)) == null
            && !line.is(i, WordList.NOUN_TOO);
    return speech ? !line.isCapital(i) && !line.isPossessive(i - 1) : isLower(line, i);
  }

  private boolean isSpeech(Line line, int i, boolean first) {
    SpeechForm form = line.form(i);
    return form != null
        && (form.isFinite() || first)
        && !form.verb().weak()
        && !line.isCapital(i)
        && words.kind(line.lower(i)) == null
        && !line.is(i, WordList.NOUN_TOO);
  }

  /** "a study published in X": the participle goes with the noun before it. */
  private static boolean isReduced(Line line, int i) {
    return line.lower(i).endsWith("ed")
        && line.is(i + 1, WordList.PREPOSITION)
        && !line.isAuxiliary(i - 1);
  }

  /** Whether an article follows a noun or verb at once, so that another phrase begins with it. */
  static boolean isObject(Line line, int i) {
    return line.is(i, WordList.ARTICLE)
        && line.has(i - 1)
        && line.word(i - 1).isWordlike()
        && !line.is(i - 1, WordList.PREPOSITION)
        && !line.reads(i - 1, "and")
        && !line.reads(i - 1, "both")
        && !line.reads(i - 1, "all");
  }

  /** Whether a lower-case word looks like a verb that is no part of a noun phrase. */
  private static boolean isLower(Line line, int i) {
    String word = line.lower(i);
    return !line.isCapital(i)
        && word.length() >= SHORTEST
        && (word.endsWith("ed") || word.endsWith("ing"))
        && !word.contains("-")
        && !line.is(i - 1, WordList.DETERMINER)
        && !line.isPossessive(i - 1)
        && !line.is(i - 1, WordList.PREPOSITION)
        && !line.isCapital(i + 1);
  }
}
