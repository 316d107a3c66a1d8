package org.attache.ledger.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A participant and how often it is found.
 *
 * @param name canonical name
 * @param code code of the state or body
 * @param events events in which it takes part under that name
 */
public record ActorLine(String name, @Nullable String code, int events) {
  public ActorLine {
    Objects.requireNonNull(name, "name");
  }
}
