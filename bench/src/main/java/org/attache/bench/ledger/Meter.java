package org.attache.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the clocks. A server's time is known only where it runs on this machine. */
final class Meter {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private List<ProcessHandle> servers = List.of();

  /** Counts from now on the time of those server processes that work for the ledger. */
  void watch(Connection connection) throws SQLException {
    List<ProcessHandle> found = new ArrayList<>();
    try (Statement query = connection.createStatement();
        ResultSet rows =
            query.executeQuery(
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database()")) {
      while (rows.next()) {
        ProcessHandle.of(rows.getLong(1)).ifPresent(found::add);
      }
    }
    servers = found;
  }

  Usage now() {
    Duration server = Duration.ZERO;
    for (ProcessHandle process : servers) {
      server = server.plus(cpu(process).orElse(Duration.ZERO));
    }
    Duration own = cpu(ProcessHandle.current()).orElse(Duration.ZERO);
    return new Usage(
        Duration.ofNanos(System.nanoTime()),
        Duration.ofNanos(threads.getCurrentThreadCpuTime()),
        own,
        server);
  }

  /** Returns what {@code work} took. */
  Usage of(Runnable work) {
    Usage before = now();
    work.run();
    return now().minus(before);
  }

  private static Optional<Duration> cpu(ProcessHandle process) {
    return process.info().totalCpuDuration();
  }
}
