package org.attache.app.cli;

import java.util.List;
import org.attache.app.DocumentReader;
import org.attache.app.watch.Shelf;
import org.attache.ledger.store.Ledger;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.sources.limit.Limits;

/** Takes documents the way {@code attache ingest} does, some at a time. */
final class WatchShelf implements Shelf {
  private static final int AHEAD_PER_THREAD = 16;

  private final Console console;
  private final DocumentReader reader;
  private final Limits limits;
  private final Ledger ledger;
  private final Manifest manifest;

  WatchShelf(
      Console console, DocumentReader reader, Limits limits, Ledger ledger, Manifest manifest) {
    this.console = console;
    this.reader = reader;
    this.limits = limits;
    this.ledger = ledger;
    this.manifest = manifest;
  }

  @Override
  public void store(List<Document> documents, List<AttacheException> refusals) {
    if (documents.isEmpty() && refusals.isEmpty()) {
      return;
    }
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), documents.size() + 1);
    IngestRun run =
        new IngestRun(
            new ReadingPool(reader, limits, threads, AHEAD_PER_THREAD),
            ledger,
            new Messages(console.err()),
            new ProgressBar(console.err(), false, 0, System::nanoTime),
            manifest,
            reader.name(),
            false);
    documents.forEach(run::accept);
    refusals.forEach(run::refuse);
    run.finish();
  }
}
