package org.attache.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the word that somebody may have meant. */
final class Nearest {
  private static final int MOST_EDITS = 3;

  private Nearest() {}

  /** Says that {@code given} is none of the {@code known}, and which of them may be meant. */
  static String unknown(String kind, String given, List<String> known) {
    String word = given.toLowerCase(Locale.ROOT);
    String meant =
        known.stream()
            .min(Comparator.comparing((String other) -> edits(word, other)))
            .filter(nearest -> edits(word, nearest) <= Math.min(MOST_EDITS, word.length() / 2))
            .map(nearest -> "; did you mean " + nearest + "?")
            .orElse(";");
    return "there is no "
        + kind
        + " '"
        + given
        + "'"
        + meant
        + " the "
        + kind
        + "s are "
        + String.join(", ", known);
  }

  /** Returns how many letters must be put in, left out or changed (Levenshtein 1966). */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
