package org.attache.reading.mention;

import org.attache.reading.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Binds pronouns and definite phrases to what the document has named: deterministic sieves, the
 * most certain first.
 */
final class Coreference {
  private final Pronouns pronouns;
  private final Parties parties;
  private final DefiniteNouns definite;
  private final BareRoles roles;

  /**
   * Makes the sieves of one document.
   *
   * @param home code of the state whose government published the document, null for any other
   *     publisher
   */
  Coreference(
      KnowledgeBase knowledge,
      StateTrail trail,
      Discourse discourse,
      PhraseReader phrases,
      @Nullable String home) {
    this.pronouns = new Pronouns(discourse);
    this.parties = new Parties(discourse);
    this.definite = new DefiniteNouns(knowledge, trail, discourse);
    this.roles = new BareRoles(trail, discourse, phrases, pronouns, home);
  }

  /** Returns the pronoun or bound phrase that begins at a word with whom it stands for, or null. */
  @Nullable Phrase at(Scan scan, int at, int limit) {
    Phrase pronoun = pronouns.at(scan, at);
    if (pronoun != null) {
      return pronoun;
    }
    Phrase several = parties.at(scan, at, limit);
    return several != null ? several : definite.at(scan, at, limit);
  }

  /** Returns whom a role phrase without state, body and name stands for, or null. */
  @Nullable Referent bare(Scan scan, RolePhrase role, int at) {
    return roles.referent(scan, role, at);
  }
}
