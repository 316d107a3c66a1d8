package org.attache.reading.time;

import java.time.LocalDate;
import java.util.Objects;
import org.attache.model.Days;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell when, before it is decided which days they mean.
 *
 * @param sentence index of the sentence
 * @param first index of its first word in the sentence
 * @param last index after its last word
 * @param span the words with the preposition that belongs to them ("in the coming days")
 * @param rule id of the rule that recognised them
 * @param meaning the days they mean
 */
public record TimeExpression(
    int sentence, int first, int last, Span span, String rule, Meaning meaning) {
  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** What an expression means. */
  @FunctionalInterface
  public interface Meaning {
    /**
     * Returns the days meant.
     *
     * @param published the document's day; null where it has none, and then a relative expression
     *     means nothing that can be dated
     * @param direction whether the event lies behind or ahead
     * @return the days, or null where they cannot be known
     */
    @Nullable Days days(@Nullable LocalDate published, Direction direction);
  }
}
