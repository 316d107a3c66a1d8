package org.attache.ledger.store;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.ledger.AsOf;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.RunningRecord;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.NotFound;

/**
 * A ledger on disk or on a server. One writes at a time, in one process or several; reading goes on
 * meanwhile. Each call that writes is stored wholly or, if it throws, not at all. An object is for
 * one thread; {@link #queries} gives connections to others.
 *
 * <p>All methods throw {@link org.attache.model.error.Unavailable} when the database does not
 * answer, is locked, full or damaged.
 */
public final class Ledger implements AutoCloseable {
  /** Inputs that could not be read are kept if they have no more bytes than this, packed. */
  public static final int MOST_KEPT = 1 << 20;

  private final Database database;
  private final Sql sql;
  private final Writer writer;
  private final Clock clock;

  private Ledger(Database database, Sql sql, Clock clock) {
    this.clock = clock;
    this.database = database;
    this.sql = sql;
    this.writer = new Writer(sql, clock);
  }

  /**
   * Opens a ledger and brings its tables up to date; one that is not there yet is made.
   *
   * @param target a file, {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/DATABASE}
   * @param clock tells when entries are recorded
   * @throws org.attache.model.error.IncorrectInput if the target is no ledger
   * @throws org.attache.model.error.Unsupported if a newer version wrote it
   */
  public static Ledger open(String target, Clock clock) {
    Database database = new Database(Target.of(target));
    return over(database, database.writing(), clock);
  }

  /** Opens a ledger over a connection to it, which it closes in the end. */
  static Ledger over(Database database, Sql sql, Clock clock) {
    try {
      Migrations migrations = new Migrations(database.target().shown());
      int version = migrations.version(sql);
      migrations.check(sql, version);
      if (version < Migrations.NEWEST) {
        sql.transaction(() -> migrations.apply(sql, clock.instant()));
      }
      return new Ledger(database, sql, clock);
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /**
   * Opens a ledger that is there.
   *
   * @throws NotFound if there is none
   */
  public static Ledger existing(String target, Clock clock) {
    Target meant = Target.of(target);
    if (meant.isAbsent()) {
      throw new NotFound(
          "ledger-missing", "there is no ledger " + meant.shown(), target, meant.shown());
    }
    return open(target, clock);
  }

  /** Returns whether this very text is known under the document's id. */
  public boolean knows(Document document) {
    return new Archive(sql).knows(document);
  }

  /**
   * Stores readings in one transaction and links their claims. A text known under its document's id
   * is passed over; another text is a new version, which stands from its day on.
   */
  public Ingested ingest(Collection<Reading> readings) {
    return writer.ingest(readings, null, false, Map.of());
  }

  /**
   * Does the same with readings of a reader that has a name.
   *
   * @param reader tells it from others that may read the same text otherwise
   */
  public Ingested ingest(Collection<Reading> readings, String reader) {
    return writer.ingest(readings, reader, false, Map.of());
  }

  /**
   * Does the same where some readings were not made, but repeat that of the same text of the same
   * day under another id ({@link #readingsOf}).
   *
   * @param copies ids of the documents of these, each with that of the document whose reading it
   *     repeats
   */
  public Ingested ingest(Collection<Reading> readings, String reader, Map<String, String> copies) {
    return writer.ingest(readings, reader, false, copies);
  }

  /**
   * Returns what this reader has read in the same text of the same day under other ids, the oldest
   * first; readings that repeat others are left out.
   */
  public List<Reading> readingsOf(Document document, String reader) {
    return new Copies(sql).of(document, reader);
  }

  /**
   * Does the same, and keeps the readings of known texts too that this reader has not read: their
   * claims stand in place of those that others read there, on all days, and decisions bear on those
   * at the same words. What the ledger held before can still be asked for by the time of recording.
   */
  public Ingested reread(Collection<Reading> readings, String reader) {
    return writer.ingest(readings, reader, true, Map.of());
  }

  /** Returns whether the reader has read this very text under the document's id. */
  public boolean isReadBy(Document document, String reader) {
    return new Archive(sql).isReadBy(document, reader);
  }

  /**
   * Stores decisions, those known being passed over.
   *
   * @return ids of the events that they bear on
   */
  public Set<String> decide(Collection<Decision> decisions) {
    return writer.decide(decisions);
  }

  /**
   * Keeps what could not be read.
   *
   * @return how many of the refusals were not known yet
   */
  public int refuse(Collection<Refusal> refusals) {
    return writer.refuse(refusals, Map.of());
  }

  /**
   * Keeps what could not be read, with its bytes as long as they are no more than {@link
   * #MOST_KEPT}, packed.
   *
   * @param inputs bytes by their SHA-256, as in {@link Refusal#content}
   * @return how many of the refusals were not known yet
   */
  public int refuse(Collection<Refusal> refusals, Map<String, byte[]> inputs) {
    return writer.refuse(refusals, inputs);
  }

  /**
   * Enters what became of something that was refused. Where it ends, its bytes are erased.
   *
   * @return false if this is known already, or nothing can become of it any more
   */
  public boolean dispose(Disposal disposal) {
    return writer.dispose(disposal);
  }

  /** Returns an id for a run that begins now. */
  public String runId() {
    return writer.runId();
  }

  /** Enters what became of all that a run saw. */
  public void record(RunRecord run) {
    writer.record(run);
  }

  /**
   * Returns how far an input was read when its reading was broken off.
   *
   * @param input names it
   * @param stamp what must not have changed since
   */
  public InputMark mark(String input, String stamp) {
    return new InputMarks(sql).of(input, stamp);
  }

  /** Notes how far an input was read, so that the next reading can go on from there. */
  public void mark(String input, String stamp, InputMark mark) {
    sql.transaction(() -> new InputMarks(sql).set(input, stamp, mark));
  }

  /** Forgets how far an input was read. */
  public void unmark(String input) {
    sql.transaction(() -> new InputMarks(sql).remove(input));
  }

  /** Returns the inbox of pushed documents; the caller closes it. */
  public Inbox inbox() {
    return new Inbox(database.writing(), clock);
  }

  /** Checks the log, what it refers to, and what was derived from it. */
  public Verification verify() {
    Verification[] found = new Verification[1];
    try (Sql reading = database.reading()) {
      reading.transaction(() -> found[0] = verify(reading));
    }
    return found[0];
  }

  private static Verification verify(Sql reading) {
    Verification told = new EntryCheck(reading).check();
    if (!told.isSound()) {
      return told;
    }
    return new Verification(told.entries(), told.assertions(), new DerivedCheck(reading).check());
  }

  /** Returns the events that are otherwise on the second of two days, by their ids. */
  public List<Difference> diff(LocalDate first, LocalDate second) {
    try (Sql reading = database.reading()) {
      return Comparison.days(reading, first, second);
    }
  }

  /** Returns the documents and events that are otherwise in another ledger, by their ids. */
  public List<Difference> diff(Ledger other) {
    try (Sql first = database.reading();
        Sql second = other.database.reading()) {
      return Comparison.ledgers(first, second);
    }
  }

  /** Derives everything anew from what was told. */
  public void rebuild() {
    writer.rebuild();
  }

  /** Returns what is known as of a day. Reads the whole ledger. */
  public LedgerRecord record(AsOf asOf) {
    return record(asOf, Instant.MAX);
  }

  /** Returns what was known as of a day by what the ledger held at a time. */
  public LedgerRecord record(AsOf asOf, Instant recorded) {
    List<Assertion> assertions = new ArrayList<>();
    RunningRecord running = new RunningRecord();
    try (Sql reading = database.reading()) {
      reading.transaction(
          () -> {
            ArchiveReader archive = new ArchiveReader(reading);
            archive.eachUntil(recorded, stored -> assertions.add(stored.assertion()));
            archive.versions(recorded).forEach(running::replace);
            running.decide(archive.decisions(recorded).values());
          });
    }
    running.add(assertions);
    return running.asOf(asOf);
  }

  /** Returns the rows of all derived tables. */
  List<String> dump() {
    List<String> rows = new ArrayList<>();
    for (String table : Rebuild.DERIVED) {
      TableDump.rows(sql, table).forEach(row -> rows.add(table + "|" + row));
    }
    return rows;
  }

  /** Returns what is known, row by row, spelt alike in ledgers that learnt it in another order. */
  List<String> knowledge() {
    return new TableDump(sql).knowledge();
  }

  /** Returns a connection for queries over the tables, which cannot write; the caller closes it. */
  public Connection queries() {
    return database.queries();
  }

  /**
   * Returns a connection that reads what is committed by its first question, however much is asked
   * ({@link Sql#hold}); the caller closes it.
   */
  public Sql reading() {
    Sql sql = database.reading();
    sql.hold();
    return sql;
  }

  /**
   * Returns the watches and what is to be told of them, over a connection of its own; the caller
   * closes it.
   */
  public Outbox outbox() {
    return new Outbox(database.writing());
  }

  @Override
  public void close() {
    sql.close();
  }
}
