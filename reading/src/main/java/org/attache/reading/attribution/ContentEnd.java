package org.attache.reading.attribution;

import java.util.Set;

/**
 * Finds where a content ends: at a clause of background that is the writer's own ("after", "amid",
 * ", which"), at a second verb of the speaker ("says …, and expels"), or at another source.
 */
final class ContentEnd {
  private static final Set<String> EARLY_IN_CLAUSES = Set.of("before", "because");
  private static final int AUXILIARY_WITHIN = 9;

  private ContentEnd() {}

  /**
   * Returns the index after the content that begins at {@code from}.
   *
   * @param noun whether it is a noun phrase, which ends at more than a clause does
   * @param present whether the reporting verb is in the present tense
   */
  static int of(Line line, int from, boolean noun, boolean present) {
    boolean quoted = false;
    boolean late = line.reads(from, "that") || line.isMark(from);
    for (int i = from; i < line.size(); i++) {
      quoted ^= line.isQuoteMark(i);
      boolean inside = i > (late ? from + 2 : from);
      if (!quoted && inside && ends(line, from, i, noun, present)) {
        return i;
      }
    }
    return line.size();
  }

  private static boolean ends(Line line, int from, int i, boolean noun, boolean present) {
    if (line.reads(i, ";")) {
      return true;
    }
    if (line.reads(i, ",")) {
      return line.is(i + 1, WordList.BACKGROUND)
          || line.is(i + 1, WordList.OWN_CLAUSE)
          || line.reads(i + 1, "according", "to")
          || (line.reads(i + 1, "and") && isOtherVerb(line, from, i + 2, present));
    }
    return isBackground(line, i, noun)
        || (noun && isRelative(line, i))
        || line.reads(i, "in", "connection", "with")
        || line.reads(i, "in", "response", "to")
        || line.reads(i, "in", "light", "of")
        || line.reads(i, "according", "to")
        || line.reads(i, "as", "reported", "by")
        || (line.reads(i, "and") && isOtherVerb(line, from, i + 1, present));
  }

  private static boolean isBackground(Line line, int i, boolean noun) {
    if (line.reads(i, "during") || (line.reads(i, "since") && !line.isMark(i - 1))) {
      return true;
    }
    if (!line.is(i, WordList.BACKGROUND)) {
      return false;
    }
    boolean always = noun || line.reads(i, "after") || line.reads(i, "following");
    boolean early = EARLY_IN_CLAUSES.contains(line.lower(i));
    return always || (!early && !line.lower(i + 1).endsWith("ing"));
  }

  private static boolean isRelative(Line line, int i) {
    return line.reads(i, "who") || (line.reads(i, "as") && line.isCapital(i + 1));
  }

  /** Whether a second verb of the same subject begins: "says …, and expels", "said … and left". */
  private static boolean isOtherVerb(Line line, int from, int at, boolean presentTense) {
    int i = at;
    while (line.isAdverb(i)) {
      i++;
    }
    if (!line.has(i + 1) || line.isCapital(i) || line.owns(i) || !isObject(line, i + 1)) {
      return false;
    }
    String word = line.lower(i);
    return presentTense
        ? word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
        : word.endsWith("ed") && !hasAuxiliary(line, from, at);
  }

  private static boolean isObject(Line line, int i) {
    return line.is(i, WordList.DETERMINER)
        || line.is(i, WordList.PRONOUN)
        || line.isPossessive(i)
        || line.isCapital(i)
        || line.isQuoteMark(i)
        || line.reads(i, "for")
        || line.reads(i, "on");
  }

  private static boolean hasAuxiliary(Line line, int from, int to) {
    for (int i = Math.max(from, to - AUXILIARY_WITHIN); i < to; i++) {
      if (line.isAuxiliary(i) && !line.reads(i, "being") && !line.reads(i, "having")) {
        return true;
      }
    }
    return false;
  }
}
