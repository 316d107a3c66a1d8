package org.attache.ledger.decision;

import java.util.Objects;
import org.attache.ledger.entry.Assertion;
import org.attache.model.EventType;
import org.attache.model.Span;

/**
 * The words that a decision is about, by which it is found again when a better reader has made
 * other claims of them.
 *
 * @param assertion id of the assertion that the analyst saw
 * @param document id of its document
 * @param trigger where its trigger stands in the text
 * @param event its category
 */
public record Anchor(String assertion, String document, Span trigger, EventType event) {
  public Anchor {
    Objects.requireNonNull(assertion, "assertion");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(event, "event");
  }

  /** Returns the anchor of {@code assertion}. */
  public static Anchor of(Assertion assertion) {
    return new Anchor(
        assertion.id(),
        assertion.source().document(),
        assertion.claim().trigger().span(),
        assertion.claim().event());
  }

  /** Returns whether {@code other} tells of the same category of event at the same words. */
  boolean isReadIn(Assertion other) {
    return other.source().document().equals(document)
        && other.claim().event() == event
        && other.claim().trigger().span().overlaps(trigger);
  }

  String canonical() {
    return assertion + ' ' + document + ' ' + trigger.begin() + ' ' + trigger.end() + ' ' + event;
  }
}
