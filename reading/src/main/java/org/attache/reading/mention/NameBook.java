package org.attache.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.reading.knowledge.Spelling;
import org.jspecify.annotations.Nullable;

/** The persons that a document introduces by more than a surname. */
final class NameBook {
  private final Map<String, Referent> byName = new HashMap<>();
  private final Map<String, Referent> acronyms = new HashMap<>();
  private final Map<String, List<String>> bySurname = new HashMap<>();

  /** Notes a person; what is known of the name already is kept where the new says nothing. */
  Referent introduce(Referent person) {
    String key = Spelling.phraseKey(person.name());
    Referent merged = merge(byName.get(key), person);
    byName.put(key, merged);
    int cut = key.lastIndexOf(' ');
    if (cut > 0) {
      note(surname(key), key);
      note(key.substring(0, key.indexOf(' ')), key);
    }
    return merged;
  }

  private static String surname(String key) {
    String bare = key.replaceAll(" (?:jr|sr|ii|iii|iv)$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  private void note(String part, String key) {
    List<String> keys = bySurname.computeIfAbsent(part, p -> new ArrayList<>(1));
    if (!keys.contains(key)) {
      keys.add(key);
    }
  }

  private static Referent merge(@Nullable Referent old, Referent fresh) {
    if (old == null) {
      return fresh;
    }
    boolean knowsMore = old.code() != null || fresh.code() == null;
    Referent kept = knowsMore ? old : fresh;
    if (kept.office() == null && fresh.office() != null) {
      kept = kept.withOffice(kept.code(), fresh.sector(), fresh.office());
    }
    return kept.gender() == Gender.UNKNOWN ? kept.withGender(fresh.gender()) : kept;
  }

  /** Notes what an acronym in brackets after a name stands for. */
  void abbreviate(String acronym, Referent body) {
    acronyms.putIfAbsent(acronym, body);
  }

  /** Returns what an acronym that the document introduces stands for, or null. */
  @Nullable Referent acronym(String word) {
    return acronyms.get(word);
  }

  /** Returns the person of a full name, or null. */
  @Nullable Referent named(String name) {
    return byName.get(Spelling.phraseKey(name));
  }

  /** Returns the person whose name ends or begins with a word, or null. */
  @Nullable Referent bySurname(String lower) {
    List<String> keys = bySurname.get(Spelling.key(lower));
    return keys == null ? null : byName.get(keys.get(0));
  }

  /** Returns the person whose name ends in a word and who belongs to a state, or null. */
  @Nullable Referent bySurname(String lower, Gender gender) {
    List<String> keys = bySurname.getOrDefault(Spelling.key(lower), List.of());
    return keys.stream()
        .map(byName::get)
        .filter(p -> p != null && p.gender().agrees(gender))
        .findFirst()
        .orElse(null);
  }
}
