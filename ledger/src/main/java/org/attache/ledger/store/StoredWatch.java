package org.attache.ledger.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A watch as it is kept.
 *
 * @param id 8 hexadecimal digits
 * @param name by which people speak of it, no two alike
 * @param definition what it watches and whom it tells, as JSON
 * @param madeBy who made it
 * @param made when
 */
public record StoredWatch(String id, String name, String definition, String madeBy, Instant made) {
  public StoredWatch {
    if (!id.matches("[0-9a-f]{8}")) {
      throw new IllegalArgumentException("not the id of a watch: " + id);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a watch needs a name");
    }
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(madeBy, "madeBy");
    Objects.requireNonNull(made, "made");
  }
}
