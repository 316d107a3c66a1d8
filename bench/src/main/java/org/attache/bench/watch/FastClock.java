package org.attache.bench.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that runs faster than the real one, alike in all processes.
 *
 * @param first the time that it showed at {@code begun}
 * @param begun a real time, in milliseconds since 1970
 * @param speed how many times faster it runs
 */
record FastClock(Instant first, long begun, int speed) {
  Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("there is one zone");
      }
    };
  }

  Instant now() {
    return first.plusMillis((System.currentTimeMillis() - begun) * speed);
  }
}
