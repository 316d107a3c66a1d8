package org.attache.ledger.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts what is searched for into words, as both databases do: letters and digits, lower case. */
public final class SearchWords {
  private SearchWords() {}

  /** Returns the words of a text in their order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inner = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inner && from < 0) {
        from = i;
      } else if (!inner && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }
}
