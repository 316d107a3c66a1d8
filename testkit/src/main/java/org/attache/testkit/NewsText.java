package org.attache.testkit;

import java.util.List;

/** Sentences that look like political news: names, offices, days, quotations, attributions. */
public final class NewsText {
  private static final List<String> WHO =
      List.of(
          "The Kremlin",
          "President Zelenskyy",
          "Gen. A. B. O'Neill",
          "U.S. Sen. Jean-Luc d'Arcy",
          "the Turkish Foreign Ministry",
          "People familiar with the matter",
          "Ukrainian officials",
          "Mr. Müller-Şahin",
          "NATO",
          "both sides");
  private static final List<String> DID =
      List.of(
          "met",
          "will meet with",
          "has threatened to sanction",
          "condemned",
          "agreed to supply arms to",
          "called off talks with",
          "ruled out a call with",
          "visited",
          "is weighing tariffs on");
  private static final List<String> WHEN =
      List.of(
          "on Wednesday",
          "in the coming days",
          "since June 2021",
          "at 9 a.m. on Aug. 6",
          "next week",
          "as early as Friday",
          "on 15 August 2025",
          "in mid-2026",
          "within 10 days");
  private static final List<String> WORD =
      List.of(
          "according to Reuters",
          "the New York Times reported",
          "he said",
          "as reported by The Associated Press",
          "the ministry's spokesperson told reporters in St. Petersburg");

  private NewsText() {}

  /** Returns an article of 1 to 12 sentences, some with a heading or a dateline. */
  public static String article(Chance chance) {
    StringBuilder text = new StringBuilder();
    if (chance.oneIn(3)) {
      text.append(chance.of(WHO)).append(" Stresses Vigilance\n");
    }
    if (chance.oneIn(4)) {
      text.append("WASHINGTON (AP) — ");
    }
    for (int i = chance.between(1, 12); i > 0; i--) {
      text.append(sentence(chance)).append(chance.of(" ", " ", " ", "\n", "\n\n", "\r\n"));
    }
    return text.toString();
  }

  /** Returns one sentence with its end. */
  public static String sentence(Chance chance) {
    String plain =
        chance.of(WHO) + " " + chance.of(DID) + " " + chance.of(WHO) + " " + chance.of(WHEN);
    return switch (chance.below(6)) {
      case 0 -> plain + ", " + chance.of(WORD) + ".";
      case 1 -> "“" + plain + ",” " + chance.of(WORD) + ".";
      case 2 -> "\"" + plain + ". We " + chance.of(DID) + " them,\" " + chance.of(WORD) + ".";
      case 3 -> "‘" + plain + "’?";
      case 4 -> chance.of(WORD) + ": " + plain + "!";
      default -> plain + ".";
    };
  }
}
