package org.attache.reading.segment;

import org.attache.model.Span;

/**
 * A word, number or mark of punctuation.
 *
 * @param span where it stands in the document's text
 * @param text as it stands there
 * @param lower {@code text} in lower case of the root locale
 */
public record Word(Span span, String text, String lower) {
  /** Returns whether it begins with an upper-case letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Returns whether it holds a letter or digit. */
  public boolean isWordlike() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
