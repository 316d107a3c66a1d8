package org.attache.reading.attribution;

import org.attache.reading.quotation.SpeechForm;
import org.attache.reading.quotation.SpeechForm.Form;

/** Tells forms of verbs of speech that are used as nouns or adjectives. */
final class NounUse {
  private NounUse() {}

  /** Returns whether the form is a noun: "local reports", "a claim that". */
  static boolean isNoun(Line line, int i, SpeechForm form) {
    if (!line.is(i, WordList.NOUN_TOO)) {
      return false;
    }
    int after = i + form.length();
    return isAfterNounSign(line, i)
        || disagrees(line, i, form)
        || (!line.reads(after, "that") && isBeforeNounSign(line, after));
  }

  private static boolean isAfterNounSign(Line line, int i) {
    return i == 0
        || line.is(i - 1, WordList.DETERMINER)
        || line.owns(i - 1)
        || (line.is(i - 1, WordList.PREPOSITION) && !line.reads(i - 1, "to"))
        || isVerb(line, i - 1)
        || isVerb(line, i - 2)
        || isVerb(line, i - 3);
  }

  private static boolean isBeforeNounSign(Line line, int after) {
    String next = line.lower(after);
    return (line.is(after, WordList.PREPOSITION) && !next.equals("to"))
        || next.endsWith("ing")
        || (next.endsWith("ed") && next.length() > 4)
        || line.endsAt(after)
        || (line.isMark(after) && !line.isQuoteMark(after) && !next.equals(":"))
        || line.isAuxiliary(after)
        || isVerb(line, after);
  }

  /** Whether a plain form follows a singular noun, with which the verb would not agree. */
  private static boolean disagrees(Line line, int i, SpeechForm form) {
    boolean plain = form.is(Form.BASE) && !form.is(Form.PAST);
    return plain
        && !line.lower(i - 1).endsWith("s")
        && !line.isCapital(i - 1)
        && !line.is(i - 1, WordList.PLURAL)
        && !line.is(i - 1, WordList.PRONOUN);
  }

  private static boolean isVerb(Line line, int i) {
    SpeechForm form = line.form(i);
    return form != null && form.isFinite() && !line.is(i, WordList.NOUN_TOO) && !line.isCapital(i);
  }

  /** Returns whether a participle goes with a noun: "the announced talks", "alleged members". */
  static boolean isAdjective(Line line, int i, SpeechForm form) {
    boolean gerund = form.is(Form.GERUND);
    if (!form.is(Form.PARTICIPLE) && !gerund) {
      return false;
    }
    boolean afterDeterminer =
        (line.is(i - 1, WordList.DETERMINER) || line.isPossessive(i - 1))
            && !line.is(i - 1, WordList.PRONOUN);
    boolean afterPreposition = !gerund && line.is(i - 1, WordList.PREPOSITION);
    return afterDeterminer
        || afterPreposition
        || (line.reads(i, "alleged") && !hasClause(line, i + 1));
  }

  private static boolean hasClause(Line line, int after) {
    return !line.has(after)
        || line.reads(after, "by")
        || line.is(after, WordList.DETERMINER)
        || line.is(after, WordList.PRONOUN)
        || line.isQuoteMark(after);
  }
}
