package org.attache.app.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attache.app.DocumentReader;
import org.attache.app.web.page.DeskData;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.query.Bench;
import org.attache.ledger.query.ClaimLine;
import org.attache.ledger.query.Head;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Pool;
import org.attache.ledger.query.Shelf;
import org.attache.ledger.query.StoredDocument;
import org.attache.ledger.query.StoredSurvey;
import org.attache.ledger.query.StoredView;
import org.attache.ledger.query.Survey;
import org.attache.ledger.query.Upkeep;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.Sql;
import org.attache.ledger.store.Verification;
import org.jspecify.annotations.Nullable;

/**
 * A stored ledger behind the desk: read by many at a time, each through a connection of its own,
 * written by one after the other. Safe for use by several threads.
 */
public final class LedgerDesk implements DeskData, AutoCloseable {
  private static final int IDLE_CONNECTIONS = 16;

  private final Ledger ledger;
  private final Pool pool;
  private final Object outboxLock = new Object();
  private @Nullable Outbox outbox;

  /**
   * Makes a desk over a ledger.
   *
   * @param ledger open; closed with the desk
   */
  public LedgerDesk(Ledger ledger) {
    this.ledger = ledger;
    this.pool = new Pool(ledger::reading, IDLE_CONNECTIONS);
  }

  @Override
  public LedgerLease asOf(LocalDate day) {
    return new Lent(pool, day);
  }

  /** Stores decisions and returns the ids of the events that they bear on. */
  public Set<String> decide(Collection<Decision> decisions) {
    synchronized (ledger) {
      return ledger.decide(decisions);
    }
  }

  /** Begins to take documents in; to be closed before the desk. */
  public Reception reception(Supplier<DocumentReader> reader, Clock clock) {
    return new Reception(ledger, reader, clock);
  }

  /** Returns what is asked of the watches and their alerts, one question after the other. */
  public <T> T outbox(Function<Outbox, T> question) {
    synchronized (outboxLock) {
      Outbox open = outbox;
      if (open == null) {
        open = ledger.outbox();
        outbox = open;
      }
      return question.apply(open);
    }
  }

  /** Returns the outbox over a connection of its own; the caller closes it. */
  public Outbox ownOutbox() {
    return ledger.outbox();
  }

  /** Looks through the whole ledger, through a connection of its own. */
  public Verification verify() {
    return ledger.verify();
  }

  @Override
  public void close() {
    pool.close();
    synchronized (outboxLock) {
      if (outbox != null) {
        outbox.close();
      }
    }
    synchronized (ledger) {
      ledger.close();
    }
  }

  private static final class Lent implements LedgerLease {
    private final Pool pool;
    private final Sql sql;
    private final LocalDate day;
    private final LedgerView view;
    private final Shelf shelf;
    private final Survey survey;

    Lent(Pool pool, LocalDate day) {
      this.pool = pool;
      this.sql = pool.borrow();
      this.day = day;
      this.view = new StoredView(sql, day);
      this.shelf = new Shelf(sql, day);
      this.survey = new StoredSurvey(sql, day);
    }

    @Override
    public LedgerView view() {
      return view;
    }

    @Override
    public Survey survey() {
      return survey;
    }

    @Override
    public Shelf shelf() {
      return shelf;
    }

    @Override
    public Bench bench(LocalDate published) {
      return new Bench(sql, published, day);
    }

    @Override
    public Head head() {
      return shelf.head();
    }

    @Override
    public Upkeep upkeep() {
      return new Upkeep(sql);
    }

    @Override
    public Read document(String id) {
      StoredDocument stored = shelf.document(id);
      return new Read(
          stored.document(), stored.assertions(), stored.quotations(), stored.publications());
    }

    @Override
    public String eventOf(Assertion assertion) {
      @Nullable ClaimLine claim = shelf.claim(assertion.id());
      return claim == null || claim.event() == null ? "" : claim.event();
    }

    @Override
    public void close() {
      pool.restore(sql);
    }
  }
}
