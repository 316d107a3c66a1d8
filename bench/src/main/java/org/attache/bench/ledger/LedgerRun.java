package org.attache.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.query.StoredView;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.Reading;

/**
 * Prints how fast a ledger stores and links, answers and rebuilds, and how fast the bare rows go.
 */
public final class LedgerRun {
  private static final String CLAIMS = "ATTACHE_BENCH_CLAIMS";
  private static final String KEEP = "ATTACHE_BENCH_KEEP";
  private static final String SERVER = "ATTACHE_POSTGRES";
  private static final String ONLY = "ATTACHE_BENCH_ONLY";
  private static final String KEPT = "ATTACHE_BENCH_LEDGER";
  private static final String MORE = "ATTACHE_BENCH_MORE";
  private static final String USUAL_CLAIMS = "100000";
  private static final int CLAIMS_AT_ONCE = 2000;
  private static final long SEED = 7;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2041-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final PrintStream out;
  private final Targets targets;
  private final Meter meter = new Meter();
  private final SyntheticNews news = new SyntheticNews(SEED);
  private int batches;

  private LedgerRun(PrintStream out, Targets targets) {
    this.out = out;
    this.targets = targets;
  }

  /**
   * Measures SQLite and, where {@code ATTACHE_POSTGRES} is the JDBC URL of a database, PostgreSQL.
   * With {@code ATTACHE_BENCH_KEEP} set to a folder without ledgers, SQLite's stays there; one that
   * has stayed and that {@code ATTACHE_BENCH_LEDGER} names is only asked, and takes so many more
   * claims as {@code ATTACHE_BENCH_MORE} says. With {@code ATTACHE_BENCH_ONLY} set to {@code
   * postgresql}, SQLite is left out.
   *
   * @param arguments number of claims, else that of the environment's {@code ATTACHE_BENCH_CLAIMS},
   *     else {@value #USUAL_CLAIMS}
   * @throws IOException if the folder cannot be written
   * @throws SQLException if the database does not answer
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    String given =
        arguments.length > 0 ? arguments[0] : System.getenv().getOrDefault(CLAIMS, USUAL_CLAIMS);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    String asked = System.getenv(KEPT);
    String folder = System.getProperty("java.io.tmpdir", ".");
    if (asked != null) {
      ask(out, asked);
      String more = System.getenv(MORE);
      if (more != null) {
        try (Targets targets = Targets.in(folder)) {
          new LedgerRun(out, targets).goOn(asked, Integer.parseInt(more));
        }
      }
      return;
    }
    int claims = Integer.parseInt(given);
    String kept = System.getenv(KEEP);
    String only = System.getenv(ONLY);
    if (only != null && !only.equals("postgresql")) {
      throw new IllegalArgumentException(ONLY + " is postgresql or not set, not " + only);
    }
    if (only == null) {
      try (Targets targets = kept == null ? Targets.in(folder) : Targets.keeping(kept)) {
        new LedgerRun(out, targets).measure(claims);
      }
    }
    String server = System.getenv(SERVER);
    if (server != null && !server.isBlank()) {
      try (Targets targets = Targets.in(server)) {
        new LedgerRun(out, targets).measure(claims);
      }
    }
  }

  private static void ask(PrintStream out, String ledger) {
    try (Ledger there = Ledger.existing(ledger, CLOCK);
        Sql sql = there.reading()) {
      LocalDate today = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
      LocalDate last = new StoredView(sql, today).lastReported();
      new Answers(sql, last == null ? today : last).measure().forEach(out::println);
    }
  }

  /** Goes on where a kept ledger's news ended, in a process that has not stored it. */
  private void goOn(String kept, int more) {
    try (Ledger ledger = Ledger.existing(kept, CLOCK)) {
      long there;
      try (Sql sql = ledger.reading()) {
        there = sql.list("SELECT count(*) FROM assertions", row -> row.number(1)).get(0);
      }
      long known = 0;
      while (known < there) {
        known += news.next().claims().size();
      }
      print("a ledger of %,d claims goes on", there);
      store(ledger, more);
    }
  }

  private void measure(int claims) throws IOException, SQLException {
    print(
        "Java %s, heap of at most %d MiB, %s",
        Runtime.version(),
        Runtime.getRuntime().maxMemory() >> 20,
        targets.isServer() ? "PostgreSQL" : "SQLite");
    String url = targets.fresh("ledger");
    Usage stored;
    try (Ledger ledger = Ledger.open(url, CLOCK)) {
      watch(ledger);
      stored = store(ledger, claims);
      print("  heap: %d MiB live", Heap.live());
    }
    try (Ledger ledger = Ledger.open(url, CLOCK);
        Sql sql = ledger.reading()) {
      new Answers(sql, news.day()).measure().forEach(out::println);
    }
    try (Ledger ledger = Ledger.open(url, CLOCK)) {
      watch(ledger);
      List<Reading> next = news.claims(1);
      took("first batch after opening", meter.of(() -> ledger.ingest(next)));
    }
    Heap.forgetPeak();
    try (Ledger ledger = Ledger.open(url, CLOCK)) {
      watch(ledger);
      took("rebuild", meter.of(ledger::rebuild));
      print("  heap: %d MiB at most, %d MiB live", Heap.peak(), Heap.live());
    }
    bare(url, stored);
    if (!targets.isServer()) {
      print("file: %,d MiB", targets.mebibytes("ledger"));
    }
  }

  private void watch(Ledger ledger) throws SQLException {
    if (targets.isServer()) {
      try (Connection connection = ledger.queries()) {
        meter.watch(connection);
      }
    }
  }

  /** Stores in batches as large as those of the program, and prints each stretch. */
  private Usage store(Ledger ledger, int claims) {
    print("stored and linked, claims a second");
    Usage all = Usage.none();
    Usage stretch = Usage.none();
    int done = 0;
    int begun = 0;
    int mark = Math.min(claims, 10_000);
    while (done < claims) {
      List<Reading> readings = news.claims(CLAIMS_AT_ONCE);
      int[] stored = new int[1];
      Usage spent = meter.of(() -> stored[0] = ledger.ingest(readings).claims());
      batches++;
      done += stored[0];
      stretch = stretch.plus(spent);
      all = all.plus(spent);
      if (done >= mark) {
        print(
            "  %,9d to %,9d  %,6.0f of CPU time, %,6.0f of the writer's, %,6.0f on the clock",
            begun,
            done,
            (done - begun) / stretch.cpuSeconds(),
            (done - begun) / stretch.workSeconds(),
            (done - begun) / stretch.wallSeconds());
        stretch = Usage.none();
        begun = done;
        mark = Math.min(Math.max(claims, done), next(mark));
      }
    }
    print(
        "  all %,d claims  %,6.0f of CPU time, %,6.0f of the writer's, %,6.0f on the clock;"
            + " %,d stories to %s",
        done,
        done / all.cpuSeconds(),
        done / all.workSeconds(),
        done / all.wallSeconds(),
        news.stories(),
        news.day());
    return all;
  }

  private static int next(int mark) {
    return mark < 20_000 ? 2 * mark : mark < 50_000 ? 50_000 : mark + 50_000;
  }

  private void bare(String url, Usage stored) throws SQLException {
    String empty = targets.fresh("bare");
    Ledger.open(empty, CLOCK).close();
    try (Ledger ledger = Ledger.open(url, CLOCK);
        Connection from = ledger.queries();
        Connection to = targets.writing(empty)) {
      if (targets.isServer()) {
        meter.watch(to);
      }
      from.setAutoCommit(false);
      to.setAutoCommit(false);
      try (BareDatabase bare = new BareDatabase(from, to, meter, !targets.isServer())) {
        Usage spent = bare.write(batches);
        took(String.format(Locale.ROOT, "bare database, %,d rows", bare.rows()), spent);
        print(
            "  storing and linking to bare database: %.2f of the thread's CPU time, %.2f on the"
                + " clock",
            stored.workSeconds() / spent.workSeconds(), stored.wallSeconds() / spent.wallSeconds());
      }
    }
  }

  private void took(String what, Usage spent) {
    print(
        "%s: %.1f s of CPU time, %.1f s of the thread's, %.1f s on the clock",
        what, spent.cpuSeconds(), spent.workSeconds(), spent.wallSeconds());
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
