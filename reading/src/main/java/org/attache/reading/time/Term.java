package org.attache.reading.time;

import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * An expression without the preposition before it.
 *
 * @param end index after its last atom
 * @param grain how fine it is
 * @param rule id of the rule that read it
 * @param meaning its days
 * @param whole all days of the bare term, before a preposition or the document's day bounds them:
 *     what "the next day" counts from
 */
record Term(int end, Unit grain, String rule, Meaning meaning, Meaning whole) {
  /** Makes a term that nothing bounds yet. */
  Term(int end, Unit grain, String rule, Meaning meaning) {
    this(end, grain, rule, meaning, meaning);
  }

  /** Returns the same term with another end. */
  Term to(int newEnd) {
    return new Term(newEnd, grain, rule, meaning, whole);
  }

  /** Reads terms of one sort. */
  @FunctionalInterface
  interface Parser {
    /** Returns the longest term that begins at atom {@code at}, or null. */
    @Nullable Term parse(Line line, int at);
  }
}
