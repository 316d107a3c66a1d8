package org.attache.reading.mention;

import java.util.Set;

/** Words that stand before the adjectives and the noun of a phrase. */
final class Determiners {
  private static final Set<String> WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "some",
          "several",
          "many",
          "other",
          "another",
          "all",
          "any",
          "each",
          "every",
          "both",
          "no",
          "its",
          "their",
          "his",
          "her",
          "our",
          "my",
          "your",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "twenty",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "tens",
          "millions",
          "of",
          "at",
          "least",
          "most",
          "more",
          "than",
          "about",
          "around",
          "over",
          "nearly",
          "almost",
          "up",
          "to",
          "few",
          "hundred",
          "thousand",
          "million",
          "dozen",
          "fellow",
          "certain",
          "various",
          "numerous",
          "as",
          "only",
          "group",
          "number",
          "members");
  private static final Set<String> OPENERS =
      Set.of(
          "at", "of", "to", "about", "around", "over", "up", "as", "than", "group", "number",
          "members");
  private static final Set<String> POSSESSORS =
      Set.of("its", "their", "his", "her", "our", "my", "your");
  private static final Set<String> ENDS =
      Set.of(
          "of", "in", "on", "at", "for", "from", "to", "by", "with", "who", "which", "that", "and",
          "or", ",", ";", ":", "(", ")", "was", "is", "were", "are", "has", "have", "had", "will",
          "would", "said", "says");
  private static final Set<String> POSSESSING_NOUNS = Set.of("country", "nation", "state");

  private Determiners() {}

  /** Returns the index of the first word after determiners and numbers that begin at start. */
  static int skip(Scan scan, int start, int limit) {
    boolean begins = WORDS.contains(scan.lower(start)) || number(scan, start);
    if (!begins || (OPENERS.contains(scan.lower(start)) && !quantity(scan, start))) {
      return start;
    }
    int at = start;
    while (at < limit - 1 && (WORDS.contains(scan.lower(at)) || number(scan, at))) {
      at++;
    }
    if (at > start && POSSESSING_NOUNS.contains(scan.lower(at)) && scan.possessive(at + 1)) {
      return Math.min(at + 2, limit - 1);
    }
    return at;
  }

  private static boolean quantity(Scan scan, int at) {
    String next = scan.lower(at + 1);
    return next.equals("least")
        || next.equals("most")
        || number(scan, at + 1)
        || next.equals("to")
        || next.equals("many");
  }

  private static boolean number(Scan scan, int at) {
    String lower = scan.lower(at);
    return !lower.isEmpty() && (Character.isDigit(lower.charAt(0)) || lower.equals("one"));
  }

  /** Returns whether a possessor stands between {@code start} and {@code first}. */
  static boolean isPossessor(Scan scan, int start, int first) {
    for (int i = start; i < first; i++) {
      if (POSSESSORS.contains(scan.lower(i)) || POSSESSING_NOUNS.contains(scan.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word cannot stand between a determiner and the noun. */
  static boolean endsPhrase(String lower) {
    return ENDS.contains(lower);
  }

  /** Returns whether a word stands before a noun and names nothing itself. */
  static boolean isDeterminer(String lower) {
    return WORDS.contains(lower);
  }
}
