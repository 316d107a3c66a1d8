package org.attache.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain through which a reader hears of an event.
 *
 * @param source who vouches or carries the word
 * @param kind what sort of source that is
 * @param cue the words that mark the attribution; null where it is carried over without a cue
 */
public record Attribution(Entity source, SourceKind kind, @Nullable String cue) {
  public Attribution {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    if (cue != null && cue.isBlank()) {
      throw new IllegalArgumentException("blank cue for " + source.label());
    }
  }
}
