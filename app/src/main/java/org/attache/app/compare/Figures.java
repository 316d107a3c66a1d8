package org.attache.app.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures are spelt. */
final class Figures {
  private Figures() {}

  /** Returns a score with its sign and one decimal, a dash where there is none. */
  static String score(@Nullable Double score) {
    return score == null ? "–" : String.format(Locale.ROOT, "%+.1f", score);
  }

  /** Returns a correlation with two decimals, a dash where it cannot be told. */
  static String correlation(@Nullable Double correlation) {
    return correlation == null ? "–" : String.format(Locale.ROOT, "%.2f", correlation);
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
