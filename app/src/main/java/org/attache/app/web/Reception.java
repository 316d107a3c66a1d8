package org.attache.app.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.attache.app.Complaint;
import org.attache.app.DocumentReader;
import org.attache.app.intake.PushedDocuments;
import org.attache.app.intake.Retry;
import org.attache.ledger.query.Quarantine;
import org.attache.ledger.query.Refused;
import org.attache.ledger.query.RefusedFilter;
import org.attache.ledger.store.Disposal;
import org.attache.ledger.store.Inbox;
import org.attache.ledger.store.Ledger;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents into the ledger of a desk: an inbox that is read in the background, and the
 * quarantine, from which one may try again or drop. Safe for use by several threads.
 */
public final class Reception implements AutoCloseable {
  /** So many refused inputs are tried at one request. */
  static final int RETRIED_AT_ONCE = 50;

  private static final long WAIT_MILLIS = 1000;

  private final Ledger ledger;
  private final Inbox inbox;
  private final Supplier<DocumentReader> reader;
  private final Clock clock;
  private final Semaphore come = new Semaphore(0);
  private final Complaint complaint = new Complaint(Reception.class, "the inbox waits");
  private final Thread worker;
  private volatile boolean closed;

  /**
   * Makes it, and begins to read what waits.
   *
   * @param ledger written by whoever holds its monitor
   * @param reader asked for when the first document is to be read
   */
  Reception(Ledger ledger, Supplier<DocumentReader> reader, Clock clock) {
    this.ledger = ledger;
    this.inbox = ledger.inbox();
    this.reader = reader;
    this.clock = clock;
    PushedDocuments pushed = new PushedDocuments(ledger, inbox, reader, Limits.usual(), clock);
    this.worker = new Thread(() -> read(pushed), "inbox");
    worker.setDaemon(true);
    worker.start();
  }

  /** Takes documents in; see {@link Inbox#accept}. They are on disk when this returns. */
  public String accept(
      String sender,
      @Nullable String request,
      String content,
      List<Inbox.Pushed> documents,
      String answer) {
    String given = inbox.accept(sender, request, content, documents, answer);
    come.release();
    return given;
  }

  /** Returns how it stands with a document that was taken in. */
  public Inbox.Item item(String id) {
    return inbox.find(id);
  }

  /**
   * Reads a refused input again and returns what became of it.
   *
   * @param analyst on whose word
   */
  public Disposal retry(Refused refused, String analyst) {
    try (Retry retry = retry(analyst)) {
      Disposal disposal = retry.one(refused);
      retry.finish();
      return disposal;
    }
  }

  /** Reads refused inputs of one cause again, as many as one request may. */
  void retryAll(@Nullable String cause, LedgerDesk desk, LocalDate day, String analyst) {
    List<Refused> waiting;
    try (LedgerLease lease = desk.asOf(day)) {
      waiting = retriable(lease.upkeep().quarantine(), cause);
    }
    try (Retry retry = retry(analyst)) {
      waiting.forEach(retry::one);
      retry.finish();
    }
  }

  /** Looks behind those that are not kept, which would hide the rest for ever. */
  private static List<Refused> retriable(Quarantine quarantine, @Nullable String cause) {
    RefusedFilter filter = new RefusedFilter("waiting", cause, null, null);
    List<Refused> found = new ArrayList<>();
    long before = Long.MAX_VALUE;
    while (found.size() < RETRIED_AT_ONCE) {
      List<Refused> next = quarantine.list(filter, before, RETRIED_AT_ONCE);
      if (next.isEmpty()) {
        break;
      }
      next.stream().filter(Refused::canBeRetried).forEach(found::add);
      before = next.get(next.size() - 1).seq();
    }
    return List.copyOf(found.subList(0, Math.min(found.size(), RETRIED_AT_ONCE)));
  }

  private Retry retry(String analyst) {
    return new Retry(ledger, reader.get(), Limits.usual(), clock, analyst);
  }

  /**
   * Enters that a refused input is not to be read, and erases its bytes.
   *
   * @throws IncorrectInput if there is no reason
   * @throws Conflict if it ended already
   */
  public Disposal drop(Refused refused, @Nullable String reason, String analyst) {
    if (reason == null || reason.isBlank()) {
      throw new IncorrectInput("reason-missing", "to drop something needs a reason", reason, null);
    }
    Disposal disposal =
        new Disposal(refused.seq(), Disposal.Outcome.DROPPED, reason.strip(), analyst);
    boolean done;
    synchronized (ledger) {
      done = ledger.dispose(disposal);
    }
    if (!done) {
      throw new Conflict(
          "refusal-ended",
          "refused input " + refused.seq() + " is " + refused.state() + " already",
          String.valueOf(refused.seq()),
          null);
    }
    return disposal;
  }

  /** Reads until it is closed; what fails now, for whatever reason, is tried again soon. */
  private void read(PushedDocuments pushed) {
    while (!closed) {
      boolean waits;
      try {
        waits = pushed.readSome() == 0;
        complaint.end();
      } catch (RuntimeException e) {
        waits = true;
        if (!closed) {
          complaint.tell(e);
        }
      }
      if (waits) {
        pause();
      }
    }
  }

  private void pause() {
    try {
      come.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
      come.drainPermits();
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    come.release();
    try {
      worker.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    inbox.close();
  }
}
