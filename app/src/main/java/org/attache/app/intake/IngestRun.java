package org.attache.app.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.app.DocumentReader;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.store.Ingested;
import org.attache.ledger.store.InputMark;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Refusal;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.attache.model.json.DocumentCodec;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.DocumentSink;
import org.attache.sources.input.Manner;
import org.attache.sources.input.RefusedInput;
import org.attache.sources.input.Start;
import org.jspecify.annotations.Nullable;

/**
 * Stores the readings of documents in their order, some at a time, and what cannot be read. What is
 * stored stays, whatever happens to the rest of the run. Used by one thread; others may write to
 * the ledger meanwhile if they hold its monitor.
 */
public final class IngestRun implements DocumentSink {
  private static final int DOCUMENTS_AT_ONCE = 500;
  private static final int CLAIMS_AT_ONCE = 2000;
  private static final int BYTES_AT_ONCE = 16 << 20;

  private final Ledger ledger;
  private final ReadingPool pool;
  private final DocumentReader reader;
  private final RunListener listener;
  private final Clock clock;
  private final String task;
  private final boolean anew;
  private final Instant begun;
  private final String id;
  private final RunCounts counts = new RunCounts();
  private final Frontier frontier = new Frontier();
  private final Repetition repetition;
  private final DocumentCodec codec = new DocumentCodec();
  private final Deque<Taken> reading = new ArrayDeque<>();
  private final List<Taken> behind = new ArrayList<>();
  private final Set<String> pending = new HashSet<>();
  private final List<Reading> batch = new ArrayList<>();
  private final List<Taken> batched = new ArrayList<>();
  private final Map<String, String> copies = new HashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, byte[]> inputs = new HashMap<>();
  private int claims;
  private int bytes;
  private @Nullable String input;
  private String stamp = "";

  /** A document that was handed over: its number, and what tells its text and day from others. */
  private record Taken(long number, String text, Document document) {}

  /**
   * Makes a run.
   *
   * @param pool reads; closed by {@link #finish}
   * @param reader what the pool reads with
   * @param task what runs, as the ledger is to call it: {@code ingest}, {@code watch}, {@code push}
   * @param anew whether to read texts that other readers have read
   */
  public IngestRun(
      Ledger ledger,
      ReadingPool pool,
      DocumentReader reader,
      RunListener listener,
      Clock clock,
      String task,
      boolean anew) {
    this.ledger = ledger;
    this.pool = pool;
    this.reader = reader;
    this.listener = listener;
    this.clock = clock;
    this.task = task;
    this.anew = anew;
    this.begun = clock.instant();
    synchronized (ledger) {
      this.id = ledger.runId();
    }
    this.repetition = new Repetition(reader);
  }

  /**
   * Begins a file whose reading may go on where another was broken off.
   *
   * @param name where it lies
   * @param unchanged what must not have changed since, such as its length and time
   * @return from where to read it
   */
  public Start begin(String name, String unchanged) {
    frontier.forget();
    input = name;
    stamp = (anew ? "anew " + reader.name() + ' ' : "") + unchanged;
    InputMark mark;
    synchronized (ledger) {
      mark = ledger.mark(name, stamp);
    }
    return new Start(mark.at(), mark.line());
  }

  /** Ends the file that was begun: it was read to its end. */
  public void end() {
    String name = input;
    if (name != null) {
      frontier.forget();
      synchronized (ledger) {
        ledger.unmark(name);
      }
      input = null;
    }
  }

  @Override
  public void accept(Document document) {
    if (document.text().indexOf('\0') >= 0) {
      AttacheException binary =
          new IncorrectInput(
              "text-binary", "the text holds a zero, which no text does", null, document.id());
      listener.refused(document, binary);
      refuse(binary, whole(document));
      return;
    }
    String text = Digest.of(document.text(), String.valueOf(document.published()));
    take(new Taken(frontier.take(), text, document));
  }

  private void take(Taken taken) {
    if (!anew && pending.contains(taken.text())) {
      behind.add(taken);
      if (behind.size() >= DOCUMENTS_AT_ONCE) {
        readAhead();
        store();
      }
    } else if (isDone(taken.document())) {
      counts.addUnchanged();
      listener.stored(taken.document(), Ingested.Outcome.UNCHANGED);
      frontier.settle(taken.number());
      listener.documentRead();
    } else if (anew || !repeat(taken)) {
      pending.add(taken.text());
      reading.add(taken);
      pool.add(taken.document());
      if (pool.isFull()) {
        takeNext();
      }
    }
  }

  private boolean isDone(Document document) {
    synchronized (ledger) {
      return anew ? ledger.isReadBy(document, reader.name()) : ledger.knows(document);
    }
  }

  /** Takes over what was read in the same text, if the ledger knows it. */
  private boolean repeat(Taken taken) {
    List<Reading> known;
    synchronized (ledger) {
      known = ledger.readingsOf(taken.document(), reader.name());
    }
    for (Reading one : known) {
      Reading repeated = repetition.of(taken.document(), one);
      if (repeated != null) {
        copies.put(taken.document().id(), one.document().id());
        add(taken, repeated);
        return true;
      }
    }
    return false;
  }

  /**
   * Keeps bad input in the ledger; what is not there or cannot be reached is only told, as it was
   * not seen.
   */
  @Override
  public void refuse(AttacheException reason) {
    refuse(reason, null);
  }

  @Override
  public void refuse(AttacheException reason, @Nullable RefusedInput input) {
    if (reason instanceof NotFound || reason instanceof Unavailable) {
      complain(reason);
      return;
    }
    boolean skipped = reason.code().equals(DocumentInput.OTHER_LANGUAGE);
    if (skipped) {
      listener.setAside(reason);
      counts.addSkipped();
    } else {
      complain(reason);
      counts.addQuarantined();
    }
    refusals.add(RefusalOf.error(reason, input, skipped, id));
    byte @Nullable [] kept = input == null ? null : input.bytes();
    if (input != null && kept != null && !skipped) {
      inputs.put(input.content(), kept);
      bytes += kept.length;
    }
    storeIfMuch();
  }

  /** Tells of something that fails but is no input. */
  public void complain(AttacheException reason) {
    listener.failed(reason);
    counts.addFailure(reason);
  }

  @Override
  public void reached(Start place) {
    frontier.reached(place);
  }

  @Override
  public void note(String message) {
    listener.note(message);
  }

  @Override
  public void consumed(long bytes) {
    listener.consumed(bytes);
  }

  /** Stores what was handed over so far. */
  public void flush() {
    do {
      readAhead();
      store();
    } while (!pool.isEmpty() || !behind.isEmpty() || !batch.isEmpty());
  }

  /** Stores what is still ahead, enters what the run did, and returns it. */
  public RunResult finish() {
    try {
      flush();
    } finally {
      pool.close();
    }
    RunResult result = counts.result(id, task, begun, clock.instant());
    if (counts.seen() > 0) {
      synchronized (ledger) {
        ledger.record(result.counts());
      }
    }
    return result;
  }

  private void readAhead() {
    while (!pool.isEmpty()) {
      takeNext();
    }
  }

  private void takeNext() {
    Taken taken = reading.remove();
    try {
      add(taken, pool.take());
    } catch (AttacheException failure) {
      pending.remove(taken.text());
      frontier.settle(taken.number());
      listener.refused(taken.document(), failure);
      refuse(failure, whole(taken.document()));
    }
  }

  private void add(Taken taken, Reading read) {
    batch.add(read);
    batched.add(taken);
    claims += read.claims().size();
    listener.documentRead();
    storeIfMuch();
  }

  private RefusedInput whole(Document document) {
    byte[] told = codec.encode(document).getBytes(StandardCharsets.UTF_8);
    return RefusedInput.of(0, told, Manner.document(document.id()));
  }

  private void storeIfMuch() {
    if (batch.size() + refusals.size() >= DOCUMENTS_AT_ONCE
        || claims >= CLAIMS_AT_ONCE
        || bytes >= BYTES_AT_ONCE) {
      store();
    }
  }

  private void store() {
    synchronized (ledger) {
      if (!batch.isEmpty()) {
        storeBatch();
      }
      if (!refusals.isEmpty()) {
        ledger.refuse(refusals, inputs);
      }
    }
    batched.forEach(
        taken -> {
          frontier.settle(taken.number());
          pending.remove(taken.text());
        });
    batch.clear();
    batched.clear();
    copies.clear();
    refusals.clear();
    inputs.clear();
    claims = 0;
    bytes = 0;
    mark();
    List<Taken> waiting = List.copyOf(behind);
    behind.clear();
    waiting.forEach(this::take);
  }

  private void storeBatch() {
    Ingested stored =
        anew ? ledger.reread(batch, reader.name()) : ledger.ingest(batch, reader.name(), copies);
    counts.add(stored, copies.keySet());
    for (int i = 0; i < batched.size(); i++) {
      listener.stored(batched.get(i).document(), stored.documents().get(i).outcome());
    }
  }

  private void mark() {
    Start place = frontier.advance();
    String name = input;
    if (place != null && name != null) {
      synchronized (ledger) {
        ledger.mark(name, stamp, new InputMark(place.at(), place.line()));
      }
    }
  }
}
