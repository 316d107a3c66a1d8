package org.attache.app.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.attache.app.DocumentReader;
import org.attache.ledger.store.Inbox;
import org.attache.ledger.store.Ingested;
import org.attache.ledger.store.Ledger;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.DocumentSink;
import org.attache.sources.input.KeptInput;
import org.attache.sources.input.Manner;
import org.attache.sources.input.RefusedInput;
import org.attache.sources.limit.Limits;

/**
 * Reads what was pushed and enters it into the ledger, some at a time. A document is settled in the
 * inbox only when the ledger holds what became of it; one that was stored and not settled, because
 * the process died between, is found unchanged when it is read again. Used by one thread.
 */
public final class PushedDocuments {
  private static final int AT_ONCE = 500;

  private final Ledger ledger;
  private final Inbox inbox;
  private final Supplier<DocumentReader> reader;
  private final Limits limits;
  private final Clock clock;

  /**
   * Makes it.
   *
   * @param ledger written by whoever holds its monitor
   * @param reader asked for when the first document is read
   */
  public PushedDocuments(
      Ledger ledger, Inbox inbox, Supplier<DocumentReader> reader, Limits limits, Clock clock) {
    this.ledger = ledger;
    this.inbox = inbox;
    this.reader = reader;
    this.limits = limits;
    this.clock = clock;
  }

  /** Reads documents that wait, and returns how many there were. */
  public int readSome() {
    List<Inbox.Pushed> waiting = inbox.waiting(AT_ONCE);
    if (!waiting.isEmpty()) {
      DocumentReader ready = reader.get();
      Settling settling = new Settling();
      try (ReadingPool pool = new ReadingPool(ready, limits, 1)) {
        IngestRun run = new IngestRun(ledger, pool, ready, settling, clock, "push", false);
        KeptInput inputs = new KeptInput(limits);
        for (Inbox.Pushed one : waiting) {
          byte[] body = one.body().getBytes(StandardCharsets.UTF_8);
          Manner manner = Manner.document(one.document());
          inputs.read(body, manner, new OneDocument(one.id(), one.body(), manner, run, settling));
        }
        run.finish();
      }
      inbox.settle(settling.settled);
    }
    return waiting.size();
  }

  /** Hands one document on, or the reason why it is none. */
  private record OneDocument(
      String id, String body, Manner manner, IngestRun run, Settling settling)
      implements DocumentSink {
    @Override
    public void accept(Document document) {
      settling.ids.put(document, id);
      run.accept(document);
    }

    @Override
    public void refuse(AttacheException reason) {
      settling.settle(id, reason);
      run.refuse(reason, RefusedInput.of(0, body.getBytes(StandardCharsets.UTF_8), manner));
    }

    @Override
    public void note(String message) {}

    @Override
    public void consumed(long bytes) {}
  }

  /** Collects what becomes of each. */
  private static final class Settling implements RunListener {
    private final IdentityHashMap<Document, String> ids = new IdentityHashMap<>();
    private final List<Inbox.Settled> settled = new ArrayList<>();

    void settle(String id, AttacheException reason) {
      boolean skipped = reason.code().equals(DocumentInput.OTHER_LANGUAGE);
      settled.add(
          new Inbox.Settled(
              id,
              skipped ? "skipped" : "quarantined",
              reason.getMessage() + " [" + reason.code() + "]"));
    }

    @Override
    public void stored(Document document, Ingested.Outcome outcome) {
      String id = ids.get(document);
      if (id != null) {
        boolean unchanged = outcome == Ingested.Outcome.UNCHANGED;
        settled.add(
            new Inbox.Settled(
                id, unchanged ? "unchanged" : "read", outcome.name().toLowerCase(Locale.ROOT)));
      }
    }

    @Override
    public void refused(Document document, AttacheException reason) {
      String id = ids.get(document);
      if (id != null) {
        settle(id, reason);
      }
    }

    @Override
    public void failed(AttacheException reason) {}

    @Override
    public void setAside(AttacheException reason) {}

    @Override
    public void note(String message) {}

    @Override
    public void consumed(long bytes) {}

    @Override
    public void documentRead() {}
  }
}
