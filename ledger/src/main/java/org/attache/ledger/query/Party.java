package org.attache.ledger.query;

import java.util.Objects;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, without the words of a text.
 *
 * @param name canonical name, or the words of the text where there is none
 * @param code code of the state or body
 * @param office office as told
 */
public record Party(String name, @Nullable String code, @Nullable String office) {
  public Party {
    Objects.requireNonNull(name, "name");
  }

  static Party of(Entity entity) {
    return new Party(entity.label(), entity.code(), entity.office());
  }

  /** Returns the state or body for which the party counts, or else its name. */
  public String side() {
    return code == null ? name : code;
  }

  /** Returns whether the party is meant, as {@link PartyTerm#means} has it. */
  public boolean isMeantBy(PartyTerm term) {
    return term.code() == null ? term.isNamed(name) : term.code().equals(code);
  }
}
