package org.attache.model;

import java.util.Objects;

/**
 * A span together with the words that stand there.
 *
 * @param span where the words stand in the document's text
 * @param text the words, as long as the span
 */
public record Excerpt(Span span, String text) {
  public Excerpt {
    Objects.requireNonNull(span, "span");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "excerpt of " + text.length() + " units on a span of " + span.length() + ": " + text);
    }
  }

  /** Returns the excerpt that {@code span} cuts out of {@code text}. */
  public static Excerpt of(String text, Span span) {
    return new Excerpt(span, span.of(text));
  }

  /** Returns the offset of the first unit. */
  public int begin() {
    return span.begin();
  }

  /** Returns the offset after the last unit. */
  public int end() {
    return span.end();
  }
}
