package org.attache.reading.segment;

import java.util.Locale;
import org.attache.model.Span;

/**
 * A word, number or mark of punctuation.
 *
 * @param span where it stands in the document's text
 * @param text as it stands there
 * @param lower {@code text} for look-ups: in lower case of the root locale, without invisible
 *     characters, with a straight apostrophe
 */
public record Word(Span span, String text, String lower) {
  /** Returns the word that stands at {@code span} of a document's text. */
  public static Word of(String text, Span span) {
    String word = span.of(text);
    return new Word(span, word, lookup(word));
  }

  /** Returns whether it begins with an upper-case letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Returns whether it holds a letter or digit. */
  public boolean isWordlike() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String lookup(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder visible = new StringBuilder(word.length());
    word.codePoints().filter(cp -> !Characters.isFormat(cp)).forEach(visible::appendCodePoint);
    return visible.toString().replace('’', '\'').replace('ʼ', '\'').toLowerCase(Locale.ROOT);
  }
}
