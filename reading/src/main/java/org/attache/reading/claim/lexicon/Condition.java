package org.attache.reading.claim.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must or must not stand around a trigger: {@code near=a,b;-next=for}. {@code near} is the
 * whole sentence, {@code next} and {@code prev} the words beside the trigger; a minus forbids.
 *
 * @param tests word lists by what they test, in the order of the table
 */
record Condition(Map<String, Set<String>> tests) {
  private static final Set<String> KINDS =
      Set.of("near", "-near", "next", "-next", "prev", "-prev");

  Condition {
    tests = Map.copyOf(tests);
    for (String kind : tests.keySet()) {
      if (!KINDS.contains(kind)) {
        throw new IllegalArgumentException("not a condition: " + kind);
      }
    }
  }

  static Condition parse(String cell) {
    Map<String, Set<String>> tests = new LinkedHashMap<>();
    for (String part : cell.split(";", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("a condition without words: " + part);
      }
      Set<String> words =
          Arrays.stream(part.substring(equals + 1).split(",", -1))
              .map(String::trim)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet());
      tests.put(part.substring(0, equals).trim(), words);
    }
    return new Condition(tests);
  }

  /** Returns whether it holds for a trigger from {@code first} to before {@code last}. */
  boolean holds(Clauses clauses, Set<String> sentence, int first, int last) {
    for (Map.Entry<String, Set<String>> test : tests.entrySet()) {
      if (!holds(test, clauses, sentence, first, last)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(
      Map.Entry<String, Set<String>> test,
      Clauses clauses,
      Set<String> sentence,
      int first,
      int last) {
    Set<String> words = test.getValue();
    return switch (test.getKey()) {
      case "near" -> words.stream().anyMatch(sentence::contains);
      case "-near" -> words.stream().noneMatch(sentence::contains);
      case "next" -> words.contains(clauses.lower(last));
      case "-next" -> !words.contains(clauses.lower(last));
      case "prev" -> words.contains(clauses.lower(first - 1));
      default -> !words.contains(clauses.lower(first - 1));
    };
  }
}
