package org.attache.bench;

import java.util.Locale;

/** The steps of reading, in order. */
enum Stage {
  SEGMENT,
  MENTIONS,
  QUOTES,
  FRAMES,
  TIMES,
  DECIDE,
  ASSEMBLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
