package org.attache.reading.claim.lexicon;

import java.util.Arrays;
import java.util.List;
import org.attache.model.EventType;
import org.attache.reading.table.Row;

/**
 * A row of {@code triggers.tsv}.
 *
 * @param event the category that the words tell of
 * @param verb whether they are a verb; a noun otherwise
 * @param words base forms; a verb inflects its first, a noun its last word
 * @param condition what must stand nearby
 * @param weight share of the places where the words stand so that tell of such an event; counted on
 *     the annotated training documents and drawn towards the mean of its category where they are
 *     few
 */
record TriggerEntry(
    EventType event, boolean verb, List<String> words, Condition condition, double weight) {
  static final int COLUMNS = 5;

  TriggerEntry {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a trigger without words");
    }
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("not a weight: " + weight);
    }
  }

  static TriggerEntry of(Row row) {
    return new TriggerEntry(
        EventType.valueOf(row.cell(0)),
        isVerb(row.cell(1)),
        Arrays.asList(row.cell(2).replace("-", " - ").split(" ", -1)),
        Condition.parse(row.cell(3)),
        Double.parseDouble(row.cell(4)));
  }

  /**
   * Returns the index of the word that takes the endings: in "test-fire" the one after the dash.
   */
  int inflected() {
    if (!verb) {
      return words.size() - 1;
    }
    return words.size() > 2 && words.get(1).equals("-") ? 2 : 0;
  }

  private static boolean isVerb(String partOfSpeech) {
    if (!partOfSpeech.equals("verb") && !partOfSpeech.equals("noun")) {
      throw new IllegalArgumentException("neither verb nor noun: " + partOfSpeech);
    }
    return partOfSpeech.equals("verb");
  }
}
