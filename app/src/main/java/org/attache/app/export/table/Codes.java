package org.attache.app.export.table;

import java.util.List;
import org.attache.model.Entity;

/** Codes of participants, as many as there are names. */
final class Codes {
  private Codes() {}

  /** Returns the codes in order, a question mark for a participant without one. */
  static List<String> of(List<Entity> entities) {
    return entities.stream().map(Entity::code).map(code -> code == null ? "?" : code).toList();
  }
}
