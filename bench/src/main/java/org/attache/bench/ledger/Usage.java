package org.attache.bench.ledger;

import java.time.Duration;

/**
 * What a piece of work took.
 *
 * @param wall time on the clock
 * @param thread CPU time of the calling thread
 * @param own CPU time of this process, all threads, garbage collection and compiling among them
 * @param server CPU time of the database server's processes for us, zero where there is none
 */
record Usage(Duration wall, Duration thread, Duration own, Duration server) {
  Usage minus(Usage before) {
    return new Usage(
        wall.minus(before.wall),
        thread.minus(before.thread),
        own.minus(before.own),
        server.minus(before.server));
  }

  Usage plus(Usage other) {
    return new Usage(
        wall.plus(other.wall),
        thread.plus(other.thread),
        own.plus(other.own),
        server.plus(other.server));
  }

  static Usage none() {
    return new Usage(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
  }

  /** Returns the seconds of CPU time, of both. */
  double cpuSeconds() {
    return seconds(own) + seconds(server);
  }

  /** Returns the seconds of CPU time of the calling thread and of the server. */
  double workSeconds() {
    return seconds(thread) + seconds(server);
  }

  double wallSeconds() {
    return seconds(wall);
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
