package org.attache.reading.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How words are compared: without case, accents, periods, apostrophes and hyphens. */
public final class Spelling {
  private Spelling() {}

  /**
   * Returns the form under which a word is compared, empty for a mark that does not count.
   *
   * @param lower the word in lower case of the root locale
   */
  public static String key(String lower) {
    boolean plain = true;
    for (int i = 0; i < lower.length() && plain; i++) {
      char c = lower.charAt(i);
      plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    String bare = plain ? lower : bare(lower);
    return british(bare);
  }

  /** British and American spellings that titles and names of bodies differ in. */
  private static String british(String bare) {
    return switch (bare) {
      case "defense" -> "defence";
      case "labor" -> "labour";
      case "organization" -> "organisation";
      case "organizations" -> "organisations";
      case "center" -> "centre";
      case "theater" -> "theatre";
      case "advisor" -> "adviser";
      case "advisors" -> "advisers";
      default -> bare;
    };
  }

  /** Returns the keys of the words of a phrase, joined by a space. */
  public static String phraseKey(String phrase) {
    return String.join(" ", keys(phrase));
  }

  /** Returns the keys of the words of a phrase of a table. */
  static List<String> keys(String phrase) {
    List<String> keys = new ArrayList<>(4);
    for (String word : words(phrase)) {
      String key = key(word.toLowerCase(Locale.ROOT));
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Cuts as the segmenter does: at spaces and hyphens, before a comma and before a final 's. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      char c = i < phrase.length() ? phrase.charAt(i) : ' ';
      if (c == ' ' || c == '-' || c == '–' || c == '/' || c == ',' || c == '(' || c == ')') {
        addWord(words, phrase.substring(start, i));
        if (c == ',' || c == '(' || c == ')') {
          words.add(String.valueOf(c));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static void addWord(List<String> words, String word) {
    int length = word.length();
    if (length > 2 && word.endsWith("s") && isApostrophe(word.charAt(length - 2))) {
      words.add(word.substring(0, length - 2));
      words.add("s");
    } else if (length > 0) {
      words.add(word);
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
  }

  private static String bare(String lower) {
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      boolean silent =
          c == '.'
              || c == '-'
              || c == '–'
              || c == '/'
              || isApostrophe(c)
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!silent) {
        kept.append(plainLetter(c));
      }
    }
    return kept.toString();
  }

  /** Letters that no decomposition reaches. */
  private static char plainLetter(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'đ', 'ð' -> 'd';
      default -> c;
    };
  }
}
