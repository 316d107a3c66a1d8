package org.attache.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attache.app.DocumentReader;
import org.attache.app.intake.IngestRun;
import org.attache.app.intake.ReadingPool;
import org.attache.app.intake.RunResult;
import org.attache.app.watch.Shelf;
import org.attache.ledger.store.Ledger;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents the way {@code attache ingest} does, some at a time. What an hour brings is one
 * run in the ledger, so that a watch without end is on record too.
 */
final class WatchShelf implements Shelf {
  private static final Duration ONE_RUN = Duration.ofHours(1);

  private final Console console;
  private final DocumentReader reader;
  private final Limits limits;
  private final Ledger ledger;
  private @Nullable IngestRun run;
  private @Nullable RunResult done;
  private Instant begun = Instant.MIN;

  WatchShelf(Console console, DocumentReader reader, Limits limits, Ledger ledger) {
    this.console = console;
    this.reader = reader;
    this.limits = limits;
    this.ledger = ledger;
  }

  @Override
  public void store(List<Document> documents, List<AttacheException> refusals) {
    if (documents.isEmpty() && refusals.isEmpty()) {
      return;
    }
    IngestRun current = current();
    run = null;
    documents.forEach(current::accept);
    refusals.forEach(current::refuse);
    current.flush();
    run = current;
  }

  /** Returns the run of this hour; one that failed is not gone on with. */
  private IngestRun current() {
    Instant now = console.clock().instant();
    IngestRun open = run;
    if (open != null && now.isBefore(begun.plus(ONE_RUN))) {
      return open;
    }
    finishRun();
    begun = now;
    int threads = Runtime.getRuntime().availableProcessors();
    return new IngestRun(
        ledger,
        new ReadingPool(reader, limits, threads),
        reader,
        TerminalListener.withoutBar(console),
        console.clock(),
        "watch",
        false);
  }

  private void finishRun() {
    IngestRun open = run;
    if (open != null) {
      RunResult result = open.finish();
      done = done == null ? result : done.plus(result);
      run = null;
    }
  }

  /** Ends what is open and returns what all of it came to, null if there was nothing. */
  @Nullable RunResult finish() {
    finishRun();
    return done;
  }
}
