package org.attache.sources.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** Finds the language of a text. Safe for several threads. */
public final class LanguageFinder {
  private static final int LONGEST_LOOK = 20_000;
  private static final int FEWEST_LETTERS = 40;
  private static final int FEWEST_WORDS = 12;
  private static final double FEWEST_SIGNS = 0.12;

  /** One word that two languages share, said often, is no sign of either. */
  private static final int FEWEST_DIFFERENT = 4;

  private final Map<String, List<String>> languagesOfWords;
  private final Map<UnicodeScript, String> languagesOfScripts;

  private LanguageFinder(
      Map<String, List<String>> languagesOfWords, Map<UnicodeScript, String> languagesOfScripts) {
    this.languagesOfWords = languagesOfWords;
    this.languagesOfScripts = languagesOfScripts;
  }

  /** Reads the tables {@code function-words.tsv} and {@code scripts.tsv}. */
  public static LanguageFinder shipped() {
    Map<String, List<String>> words = new HashMap<>();
    TableLines.resource(LanguageFinder.class, "function-words.tsv", 2, List::copyOf)
        .forEach(
            cells ->
                TableLines.items(cells.get(1), ' ')
                    .forEach(
                        word ->
                            words
                                .computeIfAbsent(word, unused -> new ArrayList<>())
                                .add(cells.get(0))));
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    TableLines.resource(LanguageFinder.class, "scripts.tsv", 2, List::copyOf)
        .forEach(cells -> scripts.put(UnicodeScript.forName(cells.get(0)), cells.get(1)));
    return new LanguageFinder(words, scripts);
  }

  /**
   * Returns the ISO 639-1 code of the language of {@code text}, or null where it cannot be told.
   */
  public @Nullable String find(String text) {
    String look = text.substring(0, Math.min(text.length(), LONGEST_LOOK));
    Map<UnicodeScript, Integer> letters = letters(look);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (2 * latin > all) {
      return all < FEWEST_LETTERS ? null : ofWords(look);
    }
    return all < FEWEST_LETTERS / 2 ? null : ofScripts(letters);
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return letters;
  }

  /** Kana are found only in Japanese, which may have more characters of Han. */
  private @Nullable String ofScripts(Map<UnicodeScript, Integer> letters) {
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    if (10 * kana > han && kana > 0) {
      return languagesOfScripts.get(UnicodeScript.HIRAGANA);
    }
    UnicodeScript most = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > letters.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return languagesOfScripts.get(most);
  }

  private @Nullable String ofWords(String text) {
    Map<String, Signs> signs = new HashMap<>();
    int words = 0;
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        words++;
        String word = text.substring(from, i).toLowerCase(Locale.ROOT);
        for (String language : languagesOfWords.getOrDefault(word, List.of())) {
          signs.computeIfAbsent(language, unused -> new Signs()).add(word);
        }
        from = -1;
      }
    }
    return words < FEWEST_WORDS ? null : clearest(signs, words);
  }

  private static @Nullable String clearest(Map<String, Signs> signs, int words) {
    @Nullable String best = null;
    int most = 0;
    int next = 0;
    for (Map.Entry<String, Signs> entry : signs.entrySet()) {
      int count = entry.getValue().count;
      if (count > most) {
        next = most;
        most = count;
        best = entry.getKey();
      } else {
        next = Math.max(next, count);
      }
    }
    if (best == null || most < FEWEST_SIGNS * words || most == next) {
      return null;
    }
    return signs.getOrDefault(best, new Signs()).distinct.size() < FEWEST_DIFFERENT ? null : best;
  }

  /** The small words of one language in a text. */
  private static final class Signs {
    private final Set<String> distinct = new HashSet<>();
    private int count;

    void add(String word) {
      distinct.add(word);
      count++;
    }
  }
}
