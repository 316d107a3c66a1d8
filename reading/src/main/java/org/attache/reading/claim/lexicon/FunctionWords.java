package org.attache.reading.claim.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;

/** The closed word classes of the table {@code function-words.tsv}. */
final class FunctionWords {
  private static final int CLASS = 0;
  private static final int WORDS = 1;

  private final Map<String, Integer> classes = new HashMap<>();

  private FunctionWords(Table table) {
    table.map(this::add);
  }

  static FunctionWords shipped() {
    return new FunctionWords(Table.resource(FunctionWords.class, "function-words.tsv", 2));
  }

  /** Returns the classes of a lower-case word, a bit for each. */
  int of(String lower) {
    int found = classes.getOrDefault(lower, 0);
    if (isContractedNegation(lower)) {
      int auxiliary =
          WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.DO.bit() | WordClass.MODAL.bit();
      found |= WordClass.NEGATION.bit() | (classes.getOrDefault(stem(lower), 0) & auxiliary);
    }
    if (lower.length() > 4 && lower.endsWith("ly") && !lower.endsWith("family")) {
      found |= WordClass.ADVERB.bit();
    }
    return found;
  }

  private static boolean isContractedNegation(String lower) {
    return lower.endsWith("n't") || lower.endsWith("n’t");
  }

  private static String stem(String contracted) {
    String stem = contracted.substring(0, contracted.length() - 3);
    return switch (stem) {
      case "wo" -> "will";
      case "ca" -> "can";
      case "sha" -> "shall";
      default -> stem;
    };
  }

  private List<String> add(Row row) {
    WordClass wordClass = WordClass.valueOf(row.cell(CLASS));
    List<String> words = row.list(WORDS);
    for (String word : words) {
      classes.merge(word, wordClass.bit(), (one, other) -> one | other);
    }
    return words;
  }
}
