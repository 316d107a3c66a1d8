package org.attache.testkit;

import java.util.List;

/**
 * Text that breaks careless readers: characters outside the BMP and half ones, marks that combine,
 * run right to left or have no width, every kind of space and line end, words without end,
 * quotations that never close, and news in between so that something is found.
 */
public final class HostileText {
  private static final List<String> PIECES =
      List.of(
          "\uD83D\uDE00",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "\uD83C\uDDFA\uD83C\uDDE6",
          "\uD83D",
          "\uDE00",
          "e\u0301\u0302\u0303",
          "\u200F\u05E9\u05DC\u05D5\u05DD\u200E",
          "\u202Eabc\u202C",
          "\u200B",
          "\u00AD",
          "\uFEFF",
          "\u00A0",
          "\u2028",
          "\u3000",
          "\r\n",
          "\r",
          "\n\n\n",
          "\t",
          "\u0000",
          "\u0007",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "((((",
          "...",
          "…",
          "?!?!",
          "U.S.A.F.",
          "—",
          "ﬁ",
          "İı",
          "ß",
          "ǅ",
          "𝕻𝖚𝖙𝖎𝖓",
          "9999999999999999999999",
          "31 February 2025",
          "00/00/0000",
          "<p>",
          "&nbsp;",
          "{\"text\":null}",
          "北京",
          "Москва");

  private HostileText() {}

  /** Returns a text of up to about 2,000 units, rarely of 100,000, sometimes empty. */
  public static String of(Chance chance) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.between(0, 40); i > 0; i--) {
      text.append(piece(chance));
      if (chance.oneIn(2)) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static String piece(Chance chance) {
    return switch (chance.below(12)) {
      case 0, 1 -> NewsText.sentence(chance);
      case 2 -> String.valueOf((char) chance.below(0x10000));
      case 3 -> cut(NewsText.sentence(chance), chance);
      case 4 -> chance.of(PIECES).repeat(chance.between(1, 30));
      case 5 -> chance.oneIn(40) ? "x".repeat(100_000) : "x".repeat(chance.between(1, 300));
      default -> chance.of(PIECES);
    };
  }

  private static String cut(String text, Chance chance) {
    return text.substring(chance.below(text.length()));
  }
}
