package org.attache.app.export;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is wished of an export, whatever its format; a format passes over what does not concern it.
 *
 * @param asOf the day for which it speaks
 * @param version of this program
 * @param rows what a table has a row for
 * @param includeUnrealised whether formats for what happened also get what did not, marked in a
 *     column of their own
 * @param reciprocal whether a meeting is a row in each direction, as ICEWS has it
 * @param keepCancelled whether calendars keep what is called off, marked in its title
 */
public record Wishes(
    LocalDate asOf,
    String version,
    Rows rows,
    boolean includeUnrealised,
    boolean reciprocal,
    boolean keepCancelled) {
  public Wishes {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(rows, "rows");
  }

  /** Returns the usual wishes. */
  public static Wishes usual(LocalDate asOf, String version) {
    return new Wishes(asOf, version, Rows.EVENTS, false, true, false);
  }
}
