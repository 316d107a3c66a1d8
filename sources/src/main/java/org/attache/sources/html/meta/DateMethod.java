package org.attache.sources.html.meta;

import java.util.Locale;

/**
 * By which sign of a page its day of publication was found, in the order in which they are asked.
 */
public enum DateMethod {
  /** {@code datePublished} of the article in JSON-LD. */
  JSON_LD(0.97),
  /** A {@code meta} element such as {@code article:published_time}. */
  META(0.97),
  /** An element marked {@code itemprop="datePublished"}. */
  MICRODATA(0.95),
  /** Year, month and day in the address. */
  URL(0.9),
  /** A {@code time} element near the title. */
  TIME_ELEMENT(0.85),
  /** A day that is written near the title. */
  DATELINE(0.7),
  /** The feed that led to the page, where the page tells no day. */
  FEED(0.9);

  private final double trust;

  DateMethod(double trust) {
    this.trust = trust;
  }

  double trust() {
    return trust;
  }

  /** Returns the name as outputs have it: {@code json-ld}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
