package org.attache.reading.claim.lexicon;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words can be which forms of which known verb. */
final class VerbForms {
  private static final int SHORTEST_GUESS = 5;

  private final Map<String, Set<VerbForm>> forms = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();
  private final Set<String> nouns;

  /**
   * Makes the forms of {@code verbs} known; earlier verbs win a spelling that two share. {@code
   * nouns} are those of them that are nouns as well.
   */
  VerbForms(Collection<String> verbs, Collection<String> nouns, Inflection inflection) {
    this.nouns = new HashSet<>(nouns);
    for (String lemma : verbs) {
      for (VerbForm form : VerbForm.values()) {
        add(inflection.verb(lemma, form), lemma, form);
      }
      if (lemma.endsWith("l")) {
        add(lemma + "ed", lemma, VerbForm.PAST);
        add(lemma + "ed", lemma, VerbForm.PARTICIPLE);
        add(lemma + "ing", lemma, VerbForm.GERUND);
      }
    }
  }

  /**
   * Returns the forms a lower-case word can be; of an unknown word what its ending tells, which is
   * none for most.
   */
  Set<VerbForm> of(String lower) {
    Set<VerbForm> known = forms.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.length() >= SHORTEST_GUESS) {
      if (lower.endsWith("ed") && !lower.endsWith("eed")) {
        return EnumSet.of(VerbForm.PAST, VerbForm.PARTICIPLE);
      }
      if (lower.endsWith("ing")) {
        return EnumSet.of(VerbForm.GERUND);
      }
    }
    return Set.of();
  }

  /** Returns whether a lower-case word is a form of a known verb. */
  boolean isKnown(String lower) {
    return forms.containsKey(lower);
  }

  /** Returns the verb that a lower-case word is a form of, or null if none is known. */
  @Nullable String lemma(String lower) {
    return lemmas.get(lower);
  }

  /** Returns whether a form of a known verb is spelt like a noun as well: "visits". */
  boolean isNounToo(String lower) {
    return nouns.contains(lemmas.getOrDefault(lower, lower));
  }

  private void add(String spelling, String lemma, VerbForm form) {
    String owner = lemmas.putIfAbsent(spelling, lemma);
    if (owner == null || owner.equals(lemma)) {
      forms.computeIfAbsent(spelling, key -> EnumSet.noneOf(VerbForm.class)).add(form);
    }
  }
}
