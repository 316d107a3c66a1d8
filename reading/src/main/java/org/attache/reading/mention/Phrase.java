package org.attache.reading.mention;

import java.util.List;
import org.attache.reading.knowledge.Site;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase read.
 *
 * @param first index of its first word
 * @param last index after its last word
 * @param headFirst index of the first word that names
 * @param headLast index after the last word that names
 * @param kind what it names
 * @param referents whom it names; empty where an earlier mention must tell
 * @param role the parts of a phrase headed by a role noun, null for a name
 * @param site the place it can name
 * @param rule what read it
 */
record Phrase(
    int first,
    int last,
    int headFirst,
    int headLast,
    MentionKind kind,
    List<Referent> referents,
    @Nullable RolePhrase role,
    @Nullable Site site,
    String rule) {
  Phrase {
    referents = List.copyOf(referents);
  }

  static Phrase of(int first, int last, MentionKind kind, Referent referent, String rule) {
    return new Phrase(first, last, first, last, kind, List.of(referent), null, null, rule);
  }

  /** Returns a phrase that stands for what was named before. */
  static Phrase bound(int first, int last, List<Referent> referents, String rule) {
    return new Phrase(first, last, first, last, MentionKind.PRONOUN, referents, null, null, rule);
  }

  /** Returns the referent as a list, empty for null. */
  static List<Referent> one(@Nullable Referent referent) {
    return referent == null ? List.of() : List.of(referent);
  }

  Phrase from(int newFirst) {
    return new Phrase(
        newFirst,
        last,
        headFirst == first && kind != MentionKind.PERSON ? newFirst : headFirst,
        headLast,
        kind,
        referents,
        role,
        site,
        rule);
  }

  Phrase with(List<Referent> newReferents, MentionKind newKind, String newRule) {
    return new Phrase(first, last, headFirst, headLast, newKind, newReferents, role, site, newRule);
  }
}
