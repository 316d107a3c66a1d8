package org.attache.sources.fuzz;

import java.util.Locale;

/** Where Jazzer comes in; the property {@code attache.fuzz} names the target. */
public final class FuzzEntry {
  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(System.getProperty("attache.fuzz", "html").toUpperCase(Locale.ROOT));

  private FuzzEntry() {}

  /** Is called by Jazzer with one input after the other. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.attempt(bytes);
  }
}
