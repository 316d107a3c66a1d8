package org.attache.ledger.link;

import java.util.List;

/**
 * Why an assertion belongs to an event.
 *
 * @param assertion id of the assertion
 * @param event id of the event
 * @param score points for the link; 0 for the assertion that founded the event
 * @param parts what the points were given for, in a fixed order; empty for the founder
 */
public record Link(String assertion, String event, double score, List<Part> parts) {
  public Link {
    parts = List.copyOf(parts);
  }

  /** Returns whether the assertion founded the event. */
  public boolean isFounding() {
    return parts.isEmpty();
  }

  /**
   * Points for one ground.
   *
   * @param ground what was compared
   * @param points above 0 for, below 0 against the link
   */
  public record Part(Ground ground, double points) {}

  /** What is compared between an assertion and an event. */
  public enum Ground {
    /** The states and bodies that take part. */
    PARTIES,
    /** The parties that one has and the other has not. */
    OTHER_PARTIES,
    /** The persons and things named beside their states. */
    NAMES,
    /** The sort of event. */
    KIND,
    /** The words around the trigger. */
    WORDS,
    /** The words of the triggers that tell one such event from another. */
    MODIFIERS,
    /** Percentages and other numbers. */
    NUMBERS,
    /** The time between the reports, by what their stages allow. */
    GAP,
    /** The days that the texts give for the event. */
    DAYS,
    /** Where it happens. */
    PLACE,
    /** Whether both stand in one document. */
    DOCUMENT
  }
}
