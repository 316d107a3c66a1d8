package org.attache.reading.attribution;

import org.jspecify.annotations.Nullable;

/**
 * The noun phrases beside a reporting verb, found by the function words and marks around them.
 *
 * <p>Without a parser a subject is what lies between the verb group and the nearest mark,
 * subordinating word or finite verb to its left; appositions and relative clauses between commas
 * are stepped over.
 */
final class NounPhrases {
  private static final int LONGEST = 18;

  private final SourceWords words;
  private final Parentheses parentheses;
  private final PhraseVerbs verbs;

  NounPhrases(SourceWords words) {
    this.words = words;
    this.parentheses = new Parentheses(words);
    this.verbs = new PhraseVerbs(words);
  }

  /** Returns the phrase that ends before word {@code end}, or null. */
  @Nullable Range before(Line line, int end) {
    int last = parentheses.before(line, end);
    if (line.is(last - 1, WordList.PRONOUN) && !line.is(last - 1, WordList.DETERMINER)) {
      boolean relative = line.reads(last - 1, "who");
      return relative ? null : new Range(last - 1, last);
    }
    int from = last;
    for (int next = from; next >= 0 && from > 0 && last - from < LONGEST; ) {
      next = joined(line, from - 1);
      from = next < 0 ? from : next;
    }
    int start = verbs.after(line, from, last);
    boolean relative = line.reads(from - 1, "who") || line.reads(from - 1, "which");
    if (start > from && relative && from > 1) {
      return before(line, line.reads(from - 2, ",") ? from - 2 : from - 1);
    }
    while (start < last && isLeading(line, start, last)) {
      start++;
    }
    if (start >= last) {
      return null;
    }
    Range named = beforeApposition(line, start);
    return named == null ? new Range(start, last) : named;
  }

  /** "Jane Doe, chairwoman of the board said": the name before the comma. */
  private @Nullable Range beforeApposition(Line line, int start) {
    int comma = start - 1;
    boolean apposes =
        line.is(start, WordList.DETERMINER)
            || line.reads(start, "former")
            || words.office(line.lower(start)) != null;
    if (!apposes || comma < 1 || !line.reads(comma, ",")) {
      return null;
    }
    int from = comma;
    while (from > 0 && line.isCapital(from - 1)) {
      from--;
    }
    boolean name =
        comma - from >= 2
            && words.office(line.lower(comma - 1)) == null
            && !line.isTime(comma - 1)
            && (!line.is(from - 1, WordList.PREPOSITION) || line.reads(from - 1, "from"));
    return name ? new Range(from, comma) : null;
  }

  /** Returns where the phrase goes on to the left when it takes in word {@code i}, or -1. */
  private int joined(Line line, int i) {
    if (line.reads(i, ")")) {
      int open = Parentheses.backTo(line, i - 1, "(");
      return open > 0 && i - open <= 3 ? open : -1;
    }
    if (line.isQuoteMark(i)) {
      return parentheses.openOfName(line, i);
    }
    return !line.isMark(i) && !line.is(i, WordList.SUBORDINATOR) ? i : -1;
  }

  private static boolean isLeading(Line line, int i, int last) {
    return (line.isAdverb(i) && !line.is(i, WordList.PRONOUN) && !line.reads(i, "all"))
        || line.is(i, WordList.LEADING)
        || !line.word(i).isWordlike()
        || (line.is(i, WordList.PREPOSITION) && i + 1 < last);
  }

  /** Returns the phrase that begins at word {@code from}, or null. */
  @Nullable Range after(Line line, int from) {
    int to = from;
    while (to < line.size() && to - from < LONGEST && continues(line, from, to)) {
      to++;
    }
    while (to > from && isTrailing(line, to - 1)) {
      to--;
    }
    return to > from ? new Range(from, to) : null;
  }

  private static boolean isTrailing(Line line, int i) {
    return line.is(i, WordList.PREPOSITION)
        || line.isAdverb(i)
        || line.is(i, WordList.DETERMINER)
        || line.reads(i, "and")
        || line.isTime(i)
        || (!line.word(i).isWordlike() && !line.isPossessive(i));
  }

  private boolean continues(Line line, int from, int i) {
    if (line.isQuoteMark(i)) {
      return parentheses.opensName(line, i) || (i > from && parentheses.openOfName(line, i) >= 0);
    }
    if ((line.isMark(i) && !isBracket(line, i)) || line.isAuxiliary(i)) {
      return false;
    }
    if (i == from) {
      return !line.is(i, WordList.PREPOSITION)
          && (line.reads(i, "that") || !line.is(i, WordList.SUBORDINATOR));
    }
    if (line.is(i, WordList.SUBORDINATOR) || line.isTime(i) || PhraseVerbs.isObject(line, i)) {
      return false;
    }
    if (line.is(i, WordList.PREPOSITION)) {
      return line.is(i, WordList.WITHIN_PHRASE)
          || line.reads(i - 1, "familiar", "with")
          || (line.is(i, WordList.AFTER_ROLE) && words.kind(line.lower(i - 1)) != null);
    }
    return !verbs.ends(line, i);
  }

  /** Whether the mark belongs to an abbreviation in brackets: "( AP )". */
  private static boolean isBracket(Line line, int i) {
    return (line.reads(i, "(") && line.reads(i + 2, ")"))
        || (line.reads(i, ")") && line.reads(i - 2, "("));
  }
}
