package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.attache.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever moment the process dies, what was acknowledged is there, nothing is there by half, and
 * the same ingest goes on to the same ledger.
 */
final class CrashTest {
  private static final Clock CLOCK = new TickingClock("2031-07-01T00:00:00Z");
  private static final int AT_ONCE = 5;
  private static final int POINTS = 100;

  @TempDir Path folder;

  /** What lies on disk at a moment is what a process killed at that moment leaves. */
  @Test
  void aHundredPointsBetweenStatementsLeaveALedgerThatGoesOn() throws Exception {
    List<Reading> news = new GeneratedNews(77).make(50, 5);
    List<String> whole = whole(news);
    Path file = folder.resolve("dying.db");
    Images images = new Images(file, folder, statements(news) / POINTS);
    ingest(new Database(Target.of(file.toString())), images, news);

    assertThat(images.taken).hasSizeGreaterThanOrEqualTo(POINTS);
    for (Image image : images.taken) {
      goesOn(image.file(), news, image.acknowledged(), whole);
    }
  }

  @Test
  void aProcessKilledAtAnyTimeLeavesALedgerThatGoesOn() throws Exception {
    List<Reading> news = new GeneratedNews(78).make(50, 5);
    List<String> whole = whole(news);
    SplittableRandom random = new SplittableRandom(78);
    for (int run = 0; run < 4; run++) {
      Path file = folder.resolve("killed-" + run + ".db");
      int acknowledged = killAfter(file, random.nextInt(8), random.nextInt(30));
      goesOn(file, news, acknowledged, whole);
    }
  }

  /** The child: ingests and tells each batch that was acknowledged. */
  public static void main(String[] arguments) {
    List<Reading> news = new GeneratedNews(78).make(50, 5);
    try (Ledger ledger = Ledger.open(arguments[0], CLOCK)) {
      for (int from = 0; from < news.size(); from += AT_ONCE) {
        ledger.ingest(news.subList(from, from + AT_ONCE));
        Printer.tell(from + AT_ONCE);
      }
    }
  }

  private static int killAfter(Path file, int batches, int millis) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                CrashTest.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    int acknowledged = 0;
    try (BufferedReader told =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = told.readLine();
      for (int batch = 0; line != null; line = told.readLine()) {
        acknowledged =
            line.startsWith("stored ") ? Integer.parseInt(line.substring(7)) : acknowledged;
        if (line.startsWith("stored ") && batch++ == batches) {
          Thread.sleep(millis);
          child.destroyForcibly();
        }
      }
    } catch (IOException e) {
      // the pipe of a killed process may be closed under the reader
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(acknowledged).isPositive();
    return acknowledged;
  }

  private List<String> whole(List<Reading> news) {
    try (Ledger ledger = Ledger.open(folder.resolve("whole.db").toString(), CLOCK)) {
      ledger.ingest(news);
      return ledger.knowledge();
    }
  }

  private int statements(List<Reading> news) {
    Path file = folder.resolve("counted.db");
    Images counter = new Images(file, folder, Integer.MAX_VALUE);
    ingest(new Database(Target.of(file.toString())), counter, news);
    return counter.statements;
  }

  private static void ingest(Database database, Images images, List<Reading> news) {
    Sql sql = new Sql(images.over(database), Dialect.SQLITE, database.failure());
    try (Ledger ledger = Ledger.over(database, sql, CLOCK)) {
      images.statements = 0;
      for (int from = 0; from < news.size(); from += AT_ONCE) {
        ledger.ingest(news.subList(from, from + AT_ONCE));
        images.acknowledged = from + AT_ONCE;
      }
    }
  }

  private static void goesOn(Path file, List<Reading> news, int acknowledged, List<String> whole) {
    try (Ledger ledger = Ledger.open(file.toString(), CLOCK)) {
      for (Reading reading : news.subList(0, acknowledged)) {
        assertThat(ledger.knows(reading.document())).isTrue();
      }
      ledger.ingest(news);
      assertThat(ledger.knowledge()).isEqualTo(whole);
      assertThat(new EntryCheckOf(file).problems()).isEmpty();
    }
  }

  /** Checks the log of a file without deriving everything anew. */
  private record EntryCheckOf(Path file) {
    List<Verification.Problem> problems() {
      try (Sql sql = new Database(Target.of(file.toString())).reading()) {
        return new EntryCheck(sql).check().problems();
      }
    }
  }

  private record Image(Path file, int acknowledged) {}

  /** Copies the files of a ledger at every so many statements. */
  private static final class Images {
    private final List<Image> taken = new ArrayList<>();
    private final Path file;
    private final Path folder;
    private final int every;
    private int statements;
    private int acknowledged;

    Images(Path file, Path folder, int every) {
      this.file = file;
      this.folder = folder;
      this.every = every;
    }

    Connection over(Database database) {
      try {
        try (Connection first = DriverManager.getConnection(database.target().url())) {
          try (Statement pragma = first.createStatement()) {
            pragma.execute("PRAGMA journal_mode = WAL");
          }
        }
        Connection real = DriverManager.getConnection(database.target().url());
        return watched(Connection.class, real);
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
    }

    private <T> T watched(Class<T> type, T real) {
      Object proxy =
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                boolean moment =
                    method.getName().startsWith("execute")
                        || method.getName().equals("addBatch")
                        || method.getName().equals("commit");
                if (moment && ++statements % every == 0) {
                  take();
                }
                try {
                  Object result = method.invoke(real, arguments);
                  return result instanceof PreparedStatement statement
                      ? watched(PreparedStatement.class, statement)
                      : result;
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
      return type.cast(proxy);
    }

    private void take() throws IOException {
      Path image = folder.resolve("image-" + taken.size() + ".db");
      Files.copy(file, image);
      Path log = Path.of(file + "-wal");
      if (Files.exists(log)) {
        Files.copy(log, Path.of(image + "-wal"));
      }
      taken.add(new Image(image, acknowledged));
    }
  }
}
