package org.attache.app.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.attache.app.watch.state.NotebookFile;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.sources.fetch.AllowedHosts;
import org.attache.sources.fetch.FetchLimits;
import org.attache.sources.fetch.Fetcher;
import org.attache.sources.fetch.Gate;
import org.attache.sources.fetch.Resolver;
import org.attache.sources.input.FetchedArticles;
import org.attache.sources.limit.Limits;

/** A watcher whose time passes by pausing alone, with a real fetcher and notebook. */
final class Scene extends Clock implements Surroundings.Pause {
  final List<Document> documents = new ArrayList<>();
  final List<AttacheException> refusals = new ArrayList<>();
  final List<String> log = new ArrayList<>();
  Shelf shelf =
      (stored, refused) -> {
        documents.addAll(stored);
        refusals.addAll(refused);
      };
  Duration patience = Duration.ofSeconds(10);
  Manners manners = Manners.usual(Duration.ofMinutes(30), Duration.ofSeconds(2));

  private final Path file;
  private Instant now = Instant.parse("2031-05-06T10:00:00Z");
  private Instant end = Instant.MAX;

  Scene(Path folder) {
    this.file = folder.resolve("notebook");
  }

  /** Watches until all that is due has been done. */
  boolean once(String... feeds) {
    return with(() -> NotebookFile.open(file), true, feeds);
  }

  /** Watches for so long. */
  void during(Duration time, String... feeds) {
    end = now.plus(time);
    with(() -> NotebookFile.open(file), false, feeds);
    end = Instant.MAX;
  }

  boolean with(Supplier<Notebook> opened, boolean once, String... feeds) {
    Fetcher fetcher =
        new Fetcher(
            new Gate(Resolver.ofSystem(), AllowedHosts.of(List.of("127.0.0.1"))),
            new FetchLimits(patience, patience, patience.multipliedBy(2), 5, Limits.usual()),
            "test",
            (SSLSocketFactory) SSLSocketFactory.getDefault(),
            System::nanoTime);
    try (Notebook notebook = opened.get()) {
      return new Watcher(
              new Surroundings(fetcher::fetch, this, this, log::add),
              notebook,
              shelf,
              new FetchedArticles(Limits.usual()),
              manners,
              new Pace(manners, 7))
          .watch(List.of(feeds), once);
    }
  }

  Path file() {
    return file;
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  @Override
  public void pause(Duration time) {
    now = now.plus(time.isNegative() ? Duration.ZERO : time).plusMillis(1);
  }

  @Override
  public boolean isOver() {
    return now.isAfter(end);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
