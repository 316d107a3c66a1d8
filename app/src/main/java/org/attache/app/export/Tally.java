package org.attache.app.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an export wrote and what it left out. Not safe for use by several threads. */
public final class Tally {
  private final Map<String, Long> dropped = new TreeMap<>();
  private long events;
  private long rows;

  /** Counts an event that was asked for. */
  public void event() {
    events++;
  }

  /** Counts a row, or whatever the format is a sequence of. */
  public void row() {
    rows++;
  }

  /** Counts something that is left out for {@code reason}. */
  public void drop(String reason) {
    dropped.merge(reason, 1L, Long::sum);
  }

  /** Returns how many events were asked for. */
  public long events() {
    return events;
  }

  /** Returns how many rows were written. */
  public long rows() {
    return rows;
  }

  /** Returns how often something was left out, by reason. */
  public Map<String, Long> dropped() {
    return Collections.unmodifiableMap(dropped);
  }
}
