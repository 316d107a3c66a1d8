package org.attache.reading.time;

/** Whether an expression that can mean two days looks back or ahead. */
public enum Direction {
  /** The event lies in the past: "on Friday" is the latest Friday up to the document's day. */
  PAST,
  /** The event lies ahead: "on Friday" is the first Friday after the document's day. */
  FUTURE
}
