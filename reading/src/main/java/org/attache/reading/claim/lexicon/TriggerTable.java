package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.reading.table.Table;

/** The trigger words of {@code triggers.tsv}, found by the spelling of their first word. */
final class TriggerTable {
  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();
  private final Set<String> verbs = new LinkedHashSet<>();
  private final List<TriggerEntry> entries;

  /** One way an entry is spelt. */
  record Spelling(List<String> words, TriggerEntry entry) {
    Spelling {
      words = List.copyOf(words);
    }
  }

  private TriggerTable(Table table, Inflection inflection) {
    entries = table.map(TriggerEntry::of);
    for (TriggerEntry entry : entries) {
      if (entry.verb()) {
        verbs.add(entry.words().get(entry.inflected()));
      }
      spellings(entry, inflection).forEach(words -> add(new Spelling(words, entry)));
    }
  }

  static TriggerTable shipped(Inflection inflection) {
    return new TriggerTable(
        Table.resource(TriggerTable.class, "triggers.tsv", TriggerEntry.COLUMNS), inflection);
  }

  static TriggerTable parse(String text, Inflection inflection) {
    return new TriggerTable(Table.parse("triggers.tsv", text, TriggerEntry.COLUMNS), inflection);
  }

  List<TriggerEntry> entries() {
    return entries;
  }

  /** Returns the base forms of all trigger verbs. */
  Set<String> verbs() {
    return verbs;
  }

  /** Returns the spellings that begin with a lower-case word. */
  List<Spelling> startingWith(String lower) {
    return byFirstWord.getOrDefault(lower, List.of());
  }

  private static Set<List<String>> spellings(TriggerEntry entry, Inflection inflection) {
    Set<List<String>> spellings = new LinkedHashSet<>();
    int inflected = entry.inflected();
    String lemma = entry.words().get(inflected);
    Set<String> forms = new LinkedHashSet<>();
    if (entry.verb()) {
      for (VerbForm form : VerbForm.values()) {
        forms.add(inflection.verb(lemma, form));
      }
      if (lemma.endsWith("l")) {
        forms.add(lemma + "ed");
        forms.add(lemma + "ing");
      }
    } else {
      forms.add(lemma);
      forms.add(inflection.plural(lemma));
    }
    for (String form : forms) {
      List<String> words = new ArrayList<>(entry.words());
      words.set(inflected, form);
      spellings.add(words);
    }
    if (entry.verb() && entry.words().size() == 2 && isObject(entry.words().get(1))) {
      for (String form : forms) {
        spellings.add(List.of(form, inflection.plural(entry.words().get(1))));
      }
    }
    return spellings;
  }

  private static boolean isObject(String word) {
    return word.length() > 4;
  }

  private void add(Spelling spelling) {
    byFirstWord.computeIfAbsent(spelling.words().get(0), key -> new ArrayList<>()).add(spelling);
  }
}
