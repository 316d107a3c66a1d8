package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Refusal;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.attache.sources.input.DocumentSink;
import org.jspecify.annotations.Nullable;

/**
 * Stores the readings of documents in the order of the documents, some at a time. What is stored
 * stays, whatever happens to the rest of the run.
 */
final class IngestRun implements DocumentSink {
  private static final int DOCUMENTS_AT_ONCE = 500;
  private static final int CLAIMS_AT_ONCE = 2000;

  private final ReadingPool pool;
  private final Ledger ledger;
  private final Messages messages;
  private final ProgressBar progress;
  private final Manifest manifest;
  private final String reader;
  private final boolean anew;
  private final List<Reading> batch = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private int claims;
  private @Nullable AttacheException firstFailure;

  /**
   * Makes a run.
   *
   * @param reader name of what reads
   * @param anew whether to read texts that others have read
   */
  IngestRun(
      ReadingPool pool,
      Ledger ledger,
      Messages messages,
      ProgressBar progress,
      Manifest manifest,
      String reader,
      boolean anew) {
    this.reader = reader;
    this.anew = anew;
    this.pool = pool;
    this.ledger = ledger;
    this.messages = messages;
    this.progress = progress;
    this.manifest = manifest;
  }

  @Override
  public void accept(Document document) {
    if (document.text().indexOf('\0') >= 0) {
      refuse(
          new IncorrectInput(
              "text-binary", "the text holds a zero, which no text does", null, document.id()));
    } else if (isDone(document)) {
      manifest.addUnchanged();
      progress.documentRead();
    } else {
      pool.add(document);
      if (pool.isFull()) {
        takeNext();
      }
    }
  }

  /** Keeps bad input in the ledger; what is not there or cannot be reached is only told. */
  @Override
  public void refuse(AttacheException reason) {
    complain(reason);
    if (!(reason instanceof NotFound) && !(reason instanceof Unavailable)) {
      String place = reason.place();
      String value = reason.value();
      refusals.add(
          new Refusal(
              place == null ? "" : place,
              reason.code(),
              String.valueOf(reason.getMessage()),
              value == null ? "" : value));
      manifest.addQuarantined();
    }
  }

  /** Tells of something that fails but is no input. */
  void complain(AttacheException reason) {
    progress.clear();
    messages.failure(reason);
    firstFailure = firstFailure == null ? reason : firstFailure;
  }

  @Override
  public void note(String message) {
    progress.clear();
    messages.note(message);
  }

  @Override
  public void consumed(long bytes) {
    progress.consumed(bytes);
  }

  /** Stores what is still ahead and returns how the run ended. */
  ExitStatus finish() {
    try {
      while (!pool.isEmpty()) {
        takeNext();
      }
      store();
      progress.clear();
    } finally {
      pool.close();
    }
    if (firstFailure == null) {
      return ExitStatus.DONE;
    }
    return manifest.hasAny() ? ExitStatus.PARTLY_DONE : ExitStatus.of(firstFailure);
  }

  private boolean isDone(Document document) {
    return anew ? ledger.isReadBy(document, reader) : ledger.knows(document);
  }

  private void takeNext() {
    try {
      Reading reading = pool.take();
      batch.add(reading);
      claims += reading.claims().size();
      progress.documentRead();
    } catch (AttacheException failure) {
      refuse(failure);
    }
    if (batch.size() >= DOCUMENTS_AT_ONCE || claims >= CLAIMS_AT_ONCE) {
      store();
    }
  }

  private void store() {
    if (!batch.isEmpty()) {
      manifest.add(anew ? ledger.reread(batch, reader) : ledger.ingest(batch, reader));
      batch.clear();
      claims = 0;
    }
    if (!refusals.isEmpty()) {
      ledger.refuse(refusals);
      refusals.clear();
    }
  }
}
