package org.attache.bench.ledger;

import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param name name as told
 * @param code code of the state, null for others
 * @param office office held, null for a state
 */
record Party(String name, @Nullable String code, @Nullable String office) {
  Entity in(Excerpt excerpt) {
    return new Entity(excerpt, name, code, code == null ? null : Sector.GOV, office);
  }
}
