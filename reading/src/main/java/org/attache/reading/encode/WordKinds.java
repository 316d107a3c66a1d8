package org.attache.reading.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Span;

/**
 * What is known of a word before it is encoded: its shape, and whether it is part of the name of a
 * state, person, organisation and so on. The kind goes into the encoder as token type, because the
 * vocabulary knows neither capitals nor who holds an office.
 */
public final class WordKinds {
  /** Number of kinds, hence rows of the encoder's table of token types. */
  public static final int COUNT = 14;

  /** Kind of words without sign. */
  public static final int PLAIN = 0;

  private static final int CAPITALISED = 1;
  private static final int CAPITALS = 2;
  private static final int NUMBER = 3;

  /** Kind of the first listed name, a state. */
  public static final int STATE = 4;

  /** Kind of adjectives and demonyms of states. */
  public static final int NATION = 5;

  /** Kind of capitals, seats of power and other places. */
  public static final int PLACE = 6;

  /** Kind of persons who hold or held an office. */
  public static final int PERSON = 7;

  /** Kind of organisations, parties, armed groups. */
  public static final int ORGANISATION = 8;

  /** Kind of news outlets. */
  public static final int OUTLET = 9;

  /** Kind of role nouns: president, officials, rebels. */
  public static final int ROLE = 10;

  private static final int PRONOUN = 11;
  private static final int DATE = 12;
  private static final int CAPITALISED_FIRST = 13;

  private static final Set<String> PRONOUNS =
      Set.of(
          "i we he she they it you me us him her them my our his their its your who whom whose which"
              .split(" "));
  private static final Set<String> DATES =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december today yesterday"
                  + " tomorrow tonight week weeks month months year years day days weekend hours"
                  + " hour morning evening afternoon night earlier later ago last next recent"
                  + " recently soon since")
              .split(" "));

  private record Phrase(List<String> words, int kind) {}

  private final Map<String, List<Phrase>> byFirstWord;

  private WordKinds(Map<String, List<Phrase>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Reads a list of phrases: kind, tab, phrase a line. */
  public static WordKinds read(BufferedReader lines) throws IOException {
    Map<String, List<Phrase>> found = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab <= 0) {
        throw new IOException("not a kind and a phrase: " + line);
      }
      String phrase = line.substring(tab + 1);
      List<String> words =
          WordSplitter.split(phrase, new Span(0, phrase.length())).stream()
              .map(s -> s.of(phrase))
              .toList();
      int kind = Integer.parseInt(line.substring(0, tab));
      found
          .computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), w -> new ArrayList<>())
          .add(new Phrase(words, kind));
    }
    found
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
    return new WordKinds(found);
  }

  /** Returns the kind of each word of a sentence. */
  public int[] kinds(List<String> words) {
    int[] kinds = new int[words.size()];
    int at = 0;
    while (at < kinds.length) {
      Phrase phrase = longest(words, at);
      if (phrase == null) {
        kinds[at] = shape(words.get(at), at);
        at++;
      } else {
        for (int i = 0; i < phrase.words().size(); i++) {
          kinds[at++] = phrase.kind();
        }
      }
    }
    return kinds;
  }

  private @org.jspecify.annotations.Nullable Phrase longest(List<String> words, int at) {
    String first = words.get(at).toLowerCase(Locale.ROOT);
    for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
      if (matches(phrase, words, at)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean matches(Phrase phrase, List<String> words, int at) {
    int size = phrase.words().size();
    if (at + size > words.size()) {
      return false;
    }
    boolean anyCase = phrase.kind() == ROLE;
    for (int i = 0; i < size; i++) {
      String want = phrase.words().get(i);
      String have = words.get(at + i);
      if (!(anyCase ? want.equalsIgnoreCase(have) : want.equals(have))) {
        return false;
      }
    }
    return true;
  }

  private static int shape(String word, int at) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(lower) && !word.equals("US")) {
      return PRONOUN;
    }
    if (DATES.contains(lower)) {
      return DATE;
    }
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (!Character.isUpperCase(first)) {
      return PLAIN;
    }
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return CAPITALS;
    }
    return at == 0 ? CAPITALISED_FIRST : CAPITALISED;
  }
}
