package org.attache.ledger.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Entity;
import org.attache.model.table.TableLines;

/** Closed classes of words and the names of states. */
final class Vocabulary {
  private final Set<String> common;
  private final Set<String> back = new HashSet<>();
  private final Set<String> former = new HashSet<>();
  private final Map<String, String> opposites = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, Integer> rounds = new HashMap<>();
  private final Set<String> ofRounds = new HashSet<>();
  private final Map<String, Double> units = new HashMap<>();
  private final Map<String, Set<String>> stateNames = new HashMap<>();
  private final Map<String, Set<String>> stateWords = new HashMap<>();

  private Vocabulary(Set<String> common) {
    this.common = common;
  }

  static Vocabulary standard() {
    Vocabulary made =
        new Vocabulary(
            Set.copyOf(
                TableLines.resource(
                    Vocabulary.class, "common-words.tsv", 1, cells -> cells.get(0))));
    TableLines.resource(Vocabulary.class, "cues.tsv", 3, made::addCue);
    TableLines.resource(Vocabulary.class, "states.tsv", 2, made::addState);
    return made;
  }

  boolean isCommon(String word) {
    return word.length() < 2 || common.contains(word);
  }

  boolean looksBack(String word) {
    return back.contains(word);
  }

  /** Returns whether a number after the word is the old one, as in "from 25% to 50%". */
  boolean isFormer(String word) {
    return former.contains(word);
  }

  /** Returns the word that means the contrary, or an empty string. */
  String opposite(String word) {
    return opposites.getOrDefault(word, "");
  }

  /** Returns which round the word tells of, as {@link Rounds} counts them. */
  int round(String word) {
    return rounds.getOrDefault(word, Rounds.ONLY);
  }

  /** Returns whether the word may stand between such a word and what is counted. */
  boolean isOfRound(String word) {
    return ofRounds.contains(word);
  }

  /** Returns the digits for a number word, else the word itself. */
  String digits(String word) {
    return numbers.getOrDefault(word, word);
  }

  /** Returns the length in days of a unit of time, 0 for any other word. */
  double daysIn(String word) {
    return units.getOrDefault(word, 0.0);
  }

  /** Returns the words by which texts speak of the state with that code. */
  Set<String> wordsOf(String code) {
    return stateWords.getOrDefault(code, Set.of());
  }

  /** Returns whether the participant is the state itself or its government as such. */
  boolean isState(Entity entity) {
    String code = entity.code();
    String name = entity.label().toLowerCase(Locale.ROOT);
    return name.startsWith("government of ")
        || name.endsWith(" government")
        || name.endsWith(" administration")
        || (code != null && stateNames.getOrDefault(code, Set.of()).contains(name));
  }

  private boolean addCue(List<String> cells) {
    String word = cells.get(1);
    String value = cells.get(2);
    switch (cells.get(0)) {
      case "back" -> back.add(word);
      case "former" -> former.add(word);
      case "unit" -> units.put(word, Double.valueOf(value));
      case "round" -> rounds.put(word, value.equals("0") ? Rounds.ANOTHER : Integer.valueOf(value));
      case "of-round" -> ofRounds.add(word);
      case "number" -> numbers.put(word, value);
      case "opposite" -> {
        opposites.put(word, value);
        opposites.put(value, word);
      }
      default -> throw new IllegalArgumentException("unknown class of cue: " + cells.get(0));
    }
    return true;
  }

  private boolean addState(List<String> cells) {
    Set<String> names = stateNames.computeIfAbsent(cells.get(0), code -> new HashSet<>());
    Set<String> words = stateWords.computeIfAbsent(cells.get(0), code -> new HashSet<>());
    for (String name : TableLines.items(cells.get(1), '|')) {
      names.add(name.toLowerCase(Locale.ROOT));
      Token.of(name).forEach(token -> words.add(token.lower()));
    }
    return true;
  }
}
