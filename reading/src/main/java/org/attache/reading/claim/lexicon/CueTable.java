package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** The cues of {@code cues.tsv}, found by the spelling of their first word. */
final class CueTable {
  private final Map<String, Map<Construction, List<Spelling>>> byFirstWord = new HashMap<>();
  private final Set<String> verbs = new LinkedHashSet<>();

  private record Spelling(List<String> words, Cue cue) {}

  /**
   * A cue in a sentence.
   *
   * @param first index of its first word
   * @param last index after its last word
   * @param cue the row
   */
  record CueMatch(int first, int last, Cue cue) {}

  private CueTable(Table table, Inflection inflection) {
    for (Cue cue : table.map(Cue::of)) {
      if (cue.kind() == Cue.Kind.VERB) {
        verbs.add(cue.words().get(0));
      }
      for (String form : forms(cue, inflection)) {
        List<String> words = new ArrayList<>(cue.words());
        words.set(inflected(cue), form);
        for (Construction construction : cue.constructions()) {
          byFirstWord
              .computeIfAbsent(words.get(0), key -> new EnumMap<>(Construction.class))
              .computeIfAbsent(construction, key -> new ArrayList<>())
              .add(new Spelling(words, cue));
        }
      }
    }
  }

  static CueTable shipped(Inflection inflection) {
    return new CueTable(Table.resource(CueTable.class, "cues.tsv", Cue.COLUMNS), inflection);
  }

  /** Returns the base forms of all cue verbs. */
  Set<String> verbs() {
    return verbs;
  }

  /** Returns the longest cue of a construction that begins at a word, or null. */
  @Nullable CueMatch at(Clauses clauses, int index, Construction construction) {
    Map<Construction, List<Spelling>> spellings = byFirstWord.get(clauses.lower(index));
    if (spellings == null) {
      return null;
    }
    CueMatch best = null;
    for (Spelling spelling : spellings.getOrDefault(construction, List.of())) {
      int last = index + spelling.words().size();
      if ((best == null || last > best.last())
          && isUsedSo(spelling.cue(), clauses, index)
          && follows(spelling.words(), clauses, index)) {
        best = new CueMatch(index, last, spelling.cue());
      }
    }
    return best;
  }

  private static boolean isUsedSo(Cue cue, Clauses clauses, int index) {
    return switch (cue.kind()) {
      case VERB -> clauses.isVerb(index);
      case NOUN -> !clauses.isVerb(index);
      case ADJECTIVE -> true;
    };
  }

  private static boolean follows(List<String> words, Clauses clauses, int first) {
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(clauses.lower(first + i))) {
        return false;
      }
    }
    return true;
  }

  private static int inflected(Cue cue) {
    return cue.kind() == Cue.Kind.NOUN ? cue.words().size() - 1 : 0;
  }

  private static Set<String> forms(Cue cue, Inflection inflection) {
    Set<String> forms = new LinkedHashSet<>();
    String lemma = cue.words().get(inflected(cue));
    switch (cue.kind()) {
      case VERB -> {
        for (VerbForm form : VerbForm.values()) {
          forms.add(inflection.verb(lemma, form));
        }
        if (lemma.endsWith("l")) {
          forms.add(lemma + "ed");
          forms.add(lemma + "ing");
        }
      }
      case NOUN -> {
        forms.add(lemma);
        forms.add(inflection.plural(lemma));
      }
      case ADJECTIVE -> forms.add(lemma);
    }
    return forms;
  }
}
