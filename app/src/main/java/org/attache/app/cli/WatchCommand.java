package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLSocketFactory;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.app.foreign.LedgerKind;
import org.attache.app.watch.Manners;
import org.attache.app.watch.Notebook;
import org.attache.app.watch.Pace;
import org.attache.app.watch.Surroundings;
import org.attache.app.watch.Watcher;
import org.attache.app.watch.state.NotebookFile;
import org.attache.ledger.store.Ledger;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.sources.feed.Opml;
import org.attache.sources.fetch.AllowedHosts;
import org.attache.sources.fetch.FetchLimits;
import org.attache.sources.fetch.Fetcher;
import org.attache.sources.fetch.Gate;
import org.attache.sources.fetch.Resolver;
import org.attache.sources.fetch.WebAddress;
import org.attache.sources.input.FetchedArticles;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache watch}: feeds in, the ledger fuller, until it is stopped. */
@Command(
    name = "watch",
    description = {
      "Polls feeds and keeps the claims of the articles to which they lead in a ledger. Runs until"
          + " Ctrl-C, or once.",
      "",
      "It asks politely: one thing at a time, seldom, and nothing that a host asks robots to leave"
          + " alone. What it has seen it keeps in a notebook beside the ledger, so that it goes on"
          + " where it was stopped."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache watch https://news.example/world.xml",
      "  attache watch feeds.opml --ledger news.db --every 15m",
      "  attache watch feeds.opml --once",
      "  attache watch http://127.0.0.1:8000/feed.xml --allow-host 127.0.0.1 --once"
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration LEAST_EVERY = Duration.ofSeconds(10);

  private final Console console;
  private final ReaderFactory readers;
  private final Surroundings.@Nullable Pause pause;

  @Parameters(
      paramLabel = "FEED",
      arity = "1..*",
      description = "Addresses of feeds, and OPML files that list such.")
  private List<String> named = new ArrayList<>();

  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "The notebook. Default: beside the ledger, by its name and .watch; for a ledger on a"
              + " server, attache.watch in this directory.")
  private @Nullable Path state;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "Time between two polls of a feed, as in 90s, 15m or 2h. Default: 30m.")
  private String every = "30m";

  @Option(
      names = "--gap",
      paramLabel = "TIME",
      description = "Least time between two requests to a host. Default: ${DEFAULT-VALUE}.")
  private String gap = "2s";

  @Option(names = "--once", description = "Stop when all that is due has been done.")
  private boolean once;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "A host that may be asked although its address is private or its port unusual, as in"
              + " intranet.example or 127.0.0.1:8000; may be given several times.")
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Directory with tables of your own; may be given several times.")
  private List<Path> knowledge = new ArrayList<>();

  @Mixin private final LimitOptions limitOptions = new LimitOptions();

  WatchCommand(Console console, ReaderFactory readers) {
    this(console, readers, null);
  }

  /**
   * Makes the command.
   *
   * @param pause lets time pass in place of waiting, or null
   */
  WatchCommand(Console console, ReaderFactory readers, Surroundings.@Nullable Pause pause) {
    this.console = console;
    this.readers = readers;
    this.pause = pause;
  }

  @Override
  public Integer call() {
    Manners manners = Manners.usual(between(), TimeOption.of("--gap", gap));
    Limits limits = limitOptions.limits();
    AllowedHosts hosts = AllowedHosts.of(allowed);
    List<String> feeds = feeds();
    String location = ledger.location(console);
    Messages messages = new Messages(console.err());
    List<AttacheException> complaints = new ArrayList<>();
    DocumentReader reader = readers.create(knowledge, complaints::add);
    complaints.forEach(messages::failure);
    boolean answered;
    try (StopSignal signal = new StopSignal();
        Notebook notebook = NotebookFile.open(notebook(location));
        Ledger opened = Ledger.open(location, console.clock())) {
      LedgerKind.checkForNews(opened, location);
      Surroundings.Pause waiting = pause == null ? signal : pause;
      Fetcher fetcher = fetcher(hosts, limits);
      Surroundings surroundings =
          new Surroundings(fetcher::fetch, console.clock(), waiting, messages::told);
      WatchShelf shelf = new WatchShelf(console, reader, limits, opened);
      Watcher watcher =
          new Watcher(
              surroundings,
              notebook,
              shelf,
              new FetchedArticles(limits),
              manners,
              new Pace(manners, console.clock().millis()));
      answered = watcher.watch(feeds, once);
      Manifest.write(console.out(), location, shelf.finish());
      flush();
    }
    return (answered || !once ? ExitStatus.DONE : ExitStatus.PARTLY_DONE).code();
  }

  private Duration between() {
    Duration time = TimeOption.of("--every", every);
    if (time.compareTo(LEAST_EVERY) < 0) {
      throw new IncorrectInput(
          "number-out-of-range", "--every must be 10s or more, not " + every, every, null);
    }
    return time;
  }

  private static Fetcher fetcher(AllowedHosts hosts, Limits limits) {
    return new Fetcher(
        new Gate(Resolver.ofSystem(), hosts),
        FetchLimits.usual(limits),
        "Attache/" + Version.number(),
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        System::nanoTime);
  }

  private void flush() {
    try {
      console.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> feeds() {
    Set<String> feeds = new LinkedHashSet<>();
    for (String name : named) {
      if (name.startsWith("http://") || name.startsWith("https://")) {
        feeds.add(WebAddress.of(name).toString());
      } else {
        feeds.addAll(listed(Path.of(name)));
      }
    }
    return List.copyOf(feeds);
  }

  private static List<String> listed(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new NotFound(
          "file-not-found",
          "there is no file " + file + "; a feed's address begins with https:// or http://",
          file.toString(),
          file.toString());
    }
    try {
      return Opml.feeds(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new IncorrectInput(
          "file-unreadable", "cannot be read: " + e.getMessage(), null, file.toString(), e);
    }
  }

  private Path notebook(String location) {
    if (state != null) {
      return state;
    }
    return Path.of(location.startsWith("jdbc:") ? "attache.watch" : location + ".watch");
  }
}
