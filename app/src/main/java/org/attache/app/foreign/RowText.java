package org.attache.app.foreign;

import org.attache.model.Excerpt;
import org.attache.model.Span;

/** The words of a record that is no line of text, put one behind the other. */
final class RowText {
  private final StringBuilder text = new StringBuilder();

  /** Adds words and returns where they stand now. */
  Excerpt add(String words) {
    if (text.length() > 0) {
      text.append('\n');
    }
    int begin = text.length();
    text.append(words);
    return new Excerpt(new Span(begin, begin + words.length()), words);
  }

  /** Returns where the words stand first, adding them where they do not stand yet. */
  Excerpt find(String words) {
    int begin = text.indexOf(words);
    return begin < 0 ? add(words) : new Excerpt(new Span(begin, begin + words.length()), words);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
