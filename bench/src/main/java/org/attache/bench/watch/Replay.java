package org.attache.bench.watch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.attache.app.watch.Notebook;
import org.attache.app.watch.state.NotebookFile;
import org.attache.ledger.store.Ledger;
import org.attache.model.Document;
import org.attache.testkit.Chance;

/**
 * Some hours of feeds, watched by a process that is killed again and again.
 *
 * @param hours how many hours of news
 * @param speed how many times too fast time runs
 * @param kills how often the process is killed
 * @param seed decides what happens when
 */
public record Replay(int hours, int speed, int kills, long seed) {
  private static final int STORIES_AN_HOUR = 40;
  private static final int MOST_ROUNDS = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Instant FIRST = Instant.parse("2031-05-06T00:00:00Z");

  /**
   * What came of it.
   *
   * @param articles how many there were
   * @param versions of how many versions in all
   * @param lost articles that are not in the ledger
   * @param old articles whose last version is not
   * @param twice rows of one version more than one, and documents that are no article
   * @param sound whether the ledger verifies
   * @param kills how often the process was killed
   * @param requests how many requests it made
   * @param faults how many of them went wrong
   */
  public record Result(
      int articles,
      long versions,
      int lost,
      int old,
      int twice,
      boolean sound,
      int kills,
      int requests,
      int faults) {}

  /** Replays the hours that two arguments tell, hours and speed; 24 and 300 if none is given. */
  public static void main(String[] arguments) throws Exception {
    int hours = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 24;
    int speed = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("replay");
    out.println(new Replay(hours, speed, 1000, 1).run(folder));
  }

  /** Replays into a folder, which should be empty, and returns what came of it. */
  public Result run(Path folder) throws IOException, InterruptedException, SQLException {
    FastClock clock = new FastClock(FIRST, System.currentTimeMillis(), speed);
    try (FeedWorld world = new FeedWorld(seed, hours, STORIES_AN_HOUR, clock)) {
      Instant quiet = FIRST.plus(Duration.ofHours(hours));
      Chance chance = new Chance(seed);
      int killed = 0;
      while (killed < kills && clock.now().isBefore(quiet)) {
        Process process = start(folder, clock, world.feeds());
        awaitRequests(world, process, chance.between(1, 60));
        TimeUnit.MILLISECONDS.sleep(chance.below(400));
        process.destroyForcibly().waitFor();
        killed++;
      }
      for (int round = 0; round == 0 || (round < MOST_ROUNDS && isPending(folder)); round++) {
        watchToTheEnd(folder, clock, world);
      }
      return compared(folder, world, killed);
    }
  }

  /** Lets the process run until nothing seems to come any more, and ends it by a signal. */
  private void watchToTheEnd(Path folder, FastClock clock, FeedWorld world)
      throws IOException, InterruptedException {
    world.begin();
    Process process = start(folder, clock, world.feeds());
    long still = clock.begun() + Duration.ofHours(hours + 2L).dividedBy(speed).toMillis();
    long patience = Math.max(System.currentTimeMillis(), still) + PATIENCE.toMillis();
    while (!world.isOver() && process.isAlive() && System.currentTimeMillis() < patience) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    process.destroy();
    process.waitFor(1, TimeUnit.MINUTES);
  }

  /** Returns whether an article is still to come, one whose host failed for instance. */
  private static boolean isPending(Path folder) {
    try (Notebook notebook = NotebookFile.open(folder.resolve("notebook"))) {
      return !notebook.pending().isEmpty();
    }
  }

  private static void awaitRequests(FeedWorld world, Process process, int more)
      throws InterruptedException {
    int wanted = world.requests() + more;
    for (int i = 0; i < 1000 && world.requests() < wanted && process.isAlive(); i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private static Process start(Path folder, FastClock clock, List<String> feeds)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(WatchProcess.class.getName());
    command.add(folder.toString());
    command.addAll(List.of("" + clock.first(), "" + clock.begun(), "" + clock.speed()));
    command.addAll(feeds);
    Path said = folder.resolve("said");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
        .start();
  }

  private static Result compared(Path folder, FeedWorld world, int killed) throws SQLException {
    String file = folder.resolve("ledger.db").toString();
    int lost = 0;
    int old = 0;
    int twice = 0;
    try (Ledger ledger = Ledger.existing(file, Clock.systemUTC())) {
      List<String> rows = rows(ledger);
      Set<String> ids = new HashSet<>();
      rows.forEach(row -> ids.add(row.substring(0, row.indexOf(' '))));
      twice += rows.size() - new HashSet<>(rows).size();
      for (Document document : world.documents()) {
        lost += ids.remove(document.id()) ? 0 : 1;
        old += ledger.knows(document) ? 0 : 1;
      }
      twice += ids.size();
      boolean sound = ledger.verify().isSound();
      return new Result(
          world.documents().size(),
          world.versions(),
          lost,
          old,
          twice,
          sound,
          killed,
          world.requests(),
          world.faults());
    }
  }

  private static List<String> rows(Ledger ledger) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = ledger.queries();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT document, version FROM documents")) {
      while (found.next()) {
        rows.add(found.getString(1) + " " + found.getString(2));
      }
    }
    return rows;
  }
}
