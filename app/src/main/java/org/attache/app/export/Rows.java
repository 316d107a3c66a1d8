package org.attache.app.export;

import java.util.Locale;

/** What a table has a row for. */
public enum Rows {
  /** Each claim, those that do not count among them. */
  CLAIMS,
  /** Each event, as it stands. */
  EVENTS,
  /** Each state of an event: from when to when it was known to stand so. */
  HISTORIES;

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
