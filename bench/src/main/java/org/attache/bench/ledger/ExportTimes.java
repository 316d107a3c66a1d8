package org.attache.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.app.export.Rows;
import org.attache.app.export.Wishes;
import org.attache.app.export.form.ExportFormat;
import org.attache.app.export.form.ExportRun;
import org.attache.app.export.form.Manifest;
import org.attache.app.export.form.Target;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.StoredView;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;

/** Prints how long a ledger that is there already takes to be exported, and how much heap. */
public final class ExportTimes {
  private static final LocalDate LATEST = LocalDate.of(9000, 1, 1);
  private static final int RECENT_DAYS = 90;

  private final PrintStream out;
  private final Sql sql;
  private final Meter meter = new Meter();

  private ExportTimes(PrintStream out, Sql sql) {
    this.out = out;
    this.sql = sql;
  }

  /**
   * Exports the ledger that the environment's {@code ATTACHE_BENCH_LEDGER} names, first as Parquet
   * with a row a claim, in code that is not compiled yet.
   *
   * @param arguments formats and rows, such as {@code parquet:claims}, to measure these alone
   */
  public static void main(String[] arguments) {
    String target = System.getenv("ATTACHE_BENCH_LEDGER");
    if (target == null) {
      throw new IllegalArgumentException("ATTACHE_BENCH_LEDGER names no ledger");
    }
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Ledger ledger = Ledger.existing(target, Clock.systemUTC());
        Sql sql = ledger.reading()) {
      LocalDate last = new StoredView(sql, LATEST).lastReported();
      if (last == null) {
        throw new IllegalArgumentException("the ledger of ATTACHE_BENCH_LEDGER is empty");
      }
      new ExportTimes(out, sql).measure(last, List.of(arguments));
    }
  }

  private void measure(LocalDate last, List<String> asked) {
    List<String> all =
        asked.isEmpty()
            ? List.of(
                "parquet:claims",
                "parquet:events",
                "parquet:histories",
                "csv:claims",
                "jsonl:claims",
                "icews:claims")
            : asked;
    for (String what : all) {
      took(what, last, EventFilter.ALL);
    }
    LocalDate half = last.minusDays(ChronoUnit.DAYS.between(SyntheticNews.FIRST, last) / 2);
    took("parquet:claims", half, EventFilter.ALL);
    took("parquet:claims", last, since(last.minusDays(RECENT_DAYS)));
  }

  private static EventFilter since(LocalDate day) {
    return new EventFilter(List.of(), Set.of(), Set.of(), day, null, null, null, false);
  }

  private void took(String what, LocalDate day, EventFilter filter) {
    String[] words = what.split(":", -1);
    Rows rows = Rows.valueOf(words[1].toUpperCase(Locale.ROOT));
    Wishes wishes = new Wishes(day, "bench", rows, false, true, false);
    ExportRun run = new ExportRun(ExportFormat.of(words[0]), wishes);
    Manifest[] made = new Manifest[1];
    Heap.forgetPeak();
    Usage spent =
        meter.of(
            () -> {
              try {
                Target nowhere = new Target(OutputStream.nullOutputStream());
                made[0] = run.write(new StoredView(sql, day), filter, nowhere, (done, of) -> {});
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    out.println(
        String.format(
            Locale.ROOT,
            "%-18s as of %s, since %-10s  %,9d rows, %,7d MB: %5.1f s of CPU time, %5.1f s on the"
                + " clock, heap of %d MiB at most",
            what,
            day,
            filter.since() == null ? "ever" : filter.since(),
            made[0].tally().rows(),
            made[0].bytes() / 1_000_000,
            spent.cpuSeconds(),
            spent.wallSeconds(),
            Heap.peak()));
  }
}
