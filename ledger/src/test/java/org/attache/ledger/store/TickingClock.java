package org.attache.ledger.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on by a second each time it is read. */
final class TickingClock extends Clock {
  private Instant next;

  TickingClock(String start) {
    next = Instant.parse(start);
  }

  @Override
  public Instant instant() {
    next = next.plusSeconds(1);
    return next;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
