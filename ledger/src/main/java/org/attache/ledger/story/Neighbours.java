package org.attache.ledger.story;

import java.util.Objects;
import org.attache.ledger.entry.Assertion;

/**
 * Two claims of one sentence, nothing but words between them. They bind the events to which they
 * belong, where these are two.
 *
 * @param first the claim whose trigger stands first
 * @param second the claim after it
 * @param kind what the words between tell of
 * @param cue the words that say so; empty for {@link Tie.Kind#REFERENCE}
 */
public record Neighbours(Assertion first, Assertion second, Tie.Kind kind, String cue) {
  public Neighbours {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cue, "cue");
  }

  /** Returns a key that assertions share when they are of one sentence of one version. */
  static String sentence(Assertion assertion) {
    return assertion.source().document()
        + ' '
        + assertion.source().version()
        + ' '
        + assertion.claim().evidence().begin();
  }
}
