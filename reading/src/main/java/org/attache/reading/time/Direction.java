package org.attache.reading.time;

import org.attache.model.Stage;

/** Whether an expression that can mean two days looks back or ahead. */
public enum Direction {
  /** The event lies in the past: "on Friday" is the latest Friday up to the document's day. */
  PAST,
  /** The event lies ahead: "on Friday" is the first Friday from the document's day on. */
  FUTURE;

  /** Returns where an event at the stage lies. */
  public static Direction of(Stage stage) {
    return switch (stage) {
      case OCCURRED, UNDERWAY, DENIED -> PAST;
      case MOOTED, PROPOSED, PLANNED, AGREED, THREATENED, POSTPONED, CANCELLED, REFUSED -> FUTURE;
    };
  }
}
