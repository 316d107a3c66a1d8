package org.attache.bench.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.attache.app.watch.Manners;
import org.attache.app.watch.Notebook;
import org.attache.app.watch.Pace;
import org.attache.app.watch.Surroundings;
import org.attache.app.watch.Watcher;
import org.attache.app.watch.state.NotebookFile;
import org.attache.ledger.store.Ledger;
import org.attache.model.Reading;
import org.attache.sources.fetch.AllowedHosts;
import org.attache.sources.fetch.FetchLimits;
import org.attache.sources.fetch.Fetcher;
import org.attache.sources.fetch.Gate;
import org.attache.sources.fetch.Resolver;
import org.attache.sources.input.FetchedArticles;
import org.attache.sources.limit.Limits;

/** A process that watches feeds in fast time, with a reader that finds nothing. */
public final class WatchProcess implements Surroundings.Pause {
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final CountDownLatch told = new CountDownLatch(1);
  private final int speed;

  private WatchProcess(int speed) {
    this.speed = speed;
  }

  /**
   * Watches until it is told to end.
   *
   * @param arguments a folder, the three parts of a {@link FastClock}, and addresses of feeds
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    FastClock time =
        new FastClock(
            Instant.parse(arguments[1]),
            Long.parseLong(arguments[2]),
            Integer.parseInt(arguments[3]));
    List<String> feeds = Arrays.asList(arguments).subList(4, arguments.length);
    WatchProcess pause = new WatchProcess(time.speed());
    CountDownLatch done = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> pause.end(done)));
    Manners manners = Manners.usual(Duration.ofMinutes(10), Duration.ofSeconds(2));
    try (Notebook notebook = NotebookFile.open(folder.resolve("notebook"));
        Ledger ledger = Ledger.open(folder.resolve("ledger.db").toString(), time.clock())) {
      new Watcher(
              new Surroundings(fetcher()::fetch, time.clock(), pause, line -> {}),
              notebook,
              (documents, refusals) ->
                  ledger.ingest(
                      documents.stream()
                          .map(document -> new Reading(document, List.of(), List.of()))
                          .toList()),
              new FetchedArticles(Limits.usual()),
              manners,
              new Pace(manners, 1))
          .watch(feeds, false);
    } finally {
      done.countDown();
    }
  }

  private static Fetcher fetcher() {
    return new Fetcher(
        new Gate(Resolver.ofSystem(), AllowedHosts.of(List.of("127.0.0.1"))),
        new FetchLimits(PATIENCE, PATIENCE, PATIENCE.multipliedBy(2), 3, Limits.usual()),
        "replay",
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        System::nanoTime);
  }

  private void end(CountDownLatch done) {
    told.countDown();
    await(done, Duration.ofMinutes(1));
  }

  private static void await(CountDownLatch latch, Duration time) {
    try {
      // whether it was counted down or not is asked for where that matters
      var unused = latch.await(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void pause(Duration time) {
    await(told, time.dividedBy(speed));
  }

  @Override
  public boolean isOver() {
    return told.getCount() == 0;
  }
}
