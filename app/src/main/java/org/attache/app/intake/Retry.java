package org.attache.app.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.app.DocumentReader;
import org.attache.ledger.query.Quarantine;
import org.attache.ledger.query.Refused;
import org.attache.ledger.store.Disposal;
import org.attache.ledger.store.Disposal.Outcome;
import org.attache.ledger.store.Ingested;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Conflict;
import org.attache.model.error.Unavailable;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.DocumentSink;
import org.attache.sources.input.KeptInput;
import org.attache.sources.input.Manner;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads again what was refused and kept, with the reader and the limits of now, and enters what
 * becomes of it. What ended before is left alone. Used by one thread; others may write to the
 * ledger meanwhile if they hold its monitor.
 */
public final class Retry implements AutoCloseable {
  private final Ledger ledger;
  private final DocumentReader reader;
  private final ReadingPool pool;
  private final KeptInput inputs;
  private final Clock clock;
  private final String analyst;
  private final Instant begun;
  private final String id;
  private final RunCounts counts = new RunCounts();

  /**
   * Makes it.
   *
   * @param analyst on whose word
   */
  public Retry(Ledger ledger, DocumentReader reader, Limits limits, Clock clock, String analyst) {
    this.ledger = ledger;
    this.reader = reader;
    this.pool = new ReadingPool(reader, limits, 1);
    this.inputs = new KeptInput(limits);
    this.clock = clock;
    this.analyst = analyst;
    this.begun = clock.instant();
    synchronized (ledger) {
      this.id = ledger.runId();
    }
  }

  /**
   * Reads one again and returns what became of it.
   *
   * @throws Conflict if it ended already, or its bytes are not kept or cannot be read by themselves
   */
  public Disposal one(Refused refused) {
    byte @Nullable [] bytes = bytes(refused);
    String manner = refused.manner();
    if (!refused.state().equals("waiting")) {
      throw new Conflict(
          "refusal-ended",
          "refused input " + refused.seq() + " is " + refused.state() + "; nothing is left to read",
          String.valueOf(refused.seq()),
          null);
    }
    if (bytes == null || manner == null) {
      throw new Conflict(
          "refusal-unkept",
          "of refused input "
              + refused.seq()
              + " there is not enough to read it by itself; mend "
              + refused.origin()
              + " and ingest it again, then drop this",
          String.valueOf(refused.seq()),
          null);
    }
    Found found = new Found();
    inputs.read(bytes, Manner.parse(manner), found);
    Disposal disposal = disposal(refused.seq(), found);
    synchronized (ledger) {
      ledger.dispose(disposal);
    }
    return disposal;
  }

  private byte @Nullable [] bytes(Refused refused) {
    try (Sql sql = ledger.reading()) {
      return new Quarantine(sql).input(refused);
    }
  }

  private Disposal disposal(long refusal, Found found) {
    @Nullable AttacheException failure = found.failure;
    @Nullable Outcome outcome = null;
    String detail = "";
    for (Document document : found.documents) {
      try {
        Ingested.Item item = store(document);
        boolean known = item.outcome() == Ingested.Outcome.UNCHANGED;
        outcome = known && outcome != Outcome.READ ? Outcome.UNCHANGED : Outcome.READ;
        detail = item.document();
      } catch (Unavailable e) {
        throw e;
      } catch (AttacheException e) {
        failure = e;
      }
    }
    if (failure != null) {
      boolean skipped = failure.code().equals(DocumentInput.OTHER_LANGUAGE);
      if (skipped) {
        counts.addSkipped();
      } else {
        counts.addQuarantined();
        counts.addFailure(failure);
      }
      String told = failure.getMessage() + " [" + failure.code() + "]";
      return new Disposal(refusal, skipped ? Outcome.SKIPPED : Outcome.REFUSED, told, analyst);
    }
    return new Disposal(refusal, outcome == null ? Outcome.REFUSED : outcome, detail, analyst);
  }

  private Ingested.Item store(Document document) {
    pool.add(document);
    Reading reading = pool.take();
    Ingested stored;
    synchronized (ledger) {
      stored = ledger.ingest(List.of(reading), reader.name(), Map.of());
    }
    counts.add(stored, Set.of());
    return stored.documents().get(0);
  }

  /** Enters what was done, if anything was, and returns it. */
  public RunResult finish() {
    RunResult result = counts.result(id, "retry", begun, clock.instant());
    if (counts.seen() > 0) {
      synchronized (ledger) {
        ledger.record(result.counts());
      }
    }
    return result;
  }

  @Override
  public void close() {
    pool.close();
  }

  /** What is found in a kept input. */
  private static final class Found implements DocumentSink {
    private final List<Document> documents = new ArrayList<>();
    private @Nullable AttacheException failure;

    @Override
    public void accept(Document document) {
      documents.add(document);
    }

    @Override
    public void refuse(AttacheException reason) {
      failure = failure == null ? reason : failure;
    }

    @Override
    public void note(String message) {}

    @Override
    public void consumed(long bytes) {}
  }
}
