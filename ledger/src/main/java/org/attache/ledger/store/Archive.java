package org.attache.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Assertions;
import org.attache.ledger.entry.Digest;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.Fault;
import org.jspecify.annotations.Nullable;

/** Writes documents, readings and decisions, each as one entry of the log. */
final class Archive {
  static final String DOCUMENT = "document";
  static final String READING = "reading";
  static final String DECISION = "decision";
  static final String REFUSAL = "refusal";

  private final Sql sql;
  private final EntryLog log;
  private final ClaimText text = new ClaimText();
  private final RulingText rulings = new RulingText(text);
  private long lastAssertion;

  Archive(Sql sql) {
    this.sql = sql;
    this.log = new EntryLog(sql);
    Long last = sql.first("SELECT coalesce(max(seq), 0) FROM assertions", row -> row.number(1));
    this.lastAssertion = last == null ? 0 : last;
  }

  EntryLog log() {
    return log;
  }

  /** Returns whether this text is known under the document's id. */
  boolean knows(Document document) {
    return sql.first(
            "SELECT seq FROM documents WHERE document = ? AND version = ?",
            row -> row.number(1),
            document.id(),
            Digest.of(document.text()))
        != null;
  }

  /** Returns whether the reader has read this text already. */
  boolean isReadBy(Document document, String reader) {
    sql.flush();
    return sql.first(
            "SELECT r.seq FROM readings r JOIN documents d ON d.seq = r.document_seq"
                + " WHERE d.document = ? AND d.version = ? AND r.reader = ?",
            row -> row.number(1),
            document.id(),
            Digest.of(document.text()),
            reader)
        != null;
  }

  /**
   * Stores a reading of a text that is not known yet; {@link Sql#flush} writes it.
   *
   * @param version names the text
   * @param reader what made the reading, null if that is not told
   * @param original id of the document whose reading it repeats, null if it was read
   * @param again whether another text is known under the document's id
   */
  StoredReading store(
      Reading reading,
      String version,
      @Nullable String reader,
      @Nullable String original,
      boolean again,
      Instant now) {
    Document document = reading.document();
    Long from = original == null ? null : copied(original, document, reader);
    LocalDate published = document.published();
    LocalDate day = published == null ? Times.day(now) : published;
    long seq = store(document, version, now);
    return store(reading, new Frame(seq, version, day, reader, again, from), now);
  }

  private @Nullable Long copied(String original, Document document, @Nullable String reader) {
    sql.flush();
    return new Copies(sql).reading(original, document.text(), reader);
  }

  /** Stores another reader's reading of a text that is known, which holds for the same days. */
  StoredReading storeAgain(Reading reading, String reader, Instant now) {
    sql.flush();
    Document document = reading.document();
    String text = Digest.of(document.text());
    Frame frame =
        sql.first(
            "SELECT d.seq, r.day FROM documents d JOIN readings r ON r.document_seq = d.seq"
                + " WHERE d.document = ? AND d.version = ? ORDER BY r.seq LIMIT 1",
            row ->
                new Frame(
                    row.number(1),
                    Digest.of(text, reader),
                    LocalDate.parse(row.text(2)),
                    reader,
                    true,
                    null),
            document.id(),
            text);
    if (frame == null) {
      throw new Fault("text-unknown", "this text was never read", document.id(), null);
    }
    StoredReading stored = store(reading, frame, now);
    // other documents, which come before readings, may be stored next
    sql.flush();
    return stored;
  }

  private StoredReading store(Reading reading, Frame frame, Instant now) {
    String document = reading.document().id();
    List<Assertion> assertions = distinct(Assertions.of(reading, frame.version(), frame.day()));
    String quotations = text.of(reading.quotations());
    String day = frame.day().toString();
    List<String> claims = assertions.stream().map(a -> text.of(a.claim())).toList();
    String id =
        readingId(
            document,
            frame.version(),
            day,
            frame.reader(),
            entry(frame.from()),
            quotations,
            assertions,
            claims);
    long seq = log.appendLater(READING, id, now);
    sql.later(
        "INSERT INTO readings (seq, document_seq, version, day, claims, quotations, reader,"
            + " taken_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        frame.document(),
        frame.version(),
        day,
        assertions.size(),
        quotations,
        frame.reader(),
        frame.from());
    if (frame.again()) {
      sql.later(
          "INSERT INTO revised (document) VALUES (?) ON CONFLICT (document) DO NOTHING", document);
    }
    Map<String, Long> seqs = new LinkedHashMap<>();
    for (int i = 0; i < assertions.size(); i++) {
      seqs.put(assertions.get(i).id(), store(assertions.get(i), claims.get(i), seq));
    }
    return new StoredReading(assertions, seqs, frame.day());
  }

  private @Nullable String entry(@Nullable Long seq) {
    return seq == null
        ? null
        : sql.first("SELECT id FROM entries WHERE seq = ?", row -> row.text(1), seq);
  }

  private static List<Assertion> distinct(List<Assertion> assertions) {
    Map<String, Assertion> byId = new LinkedHashMap<>();
    assertions.forEach(assertion -> byId.putIfAbsent(assertion.id(), assertion));
    return List.copyOf(byId.values());
  }

  private long store(Document document, String version, Instant now) {
    LocalDate published = document.published();
    String day = published == null ? null : published.toString();
    String id = documentId(document, version, day);
    long seq = log.appendLater(DOCUMENT, id, now);
    sql.later(
        "INSERT INTO documents"
            + " (seq, document, version, url, publisher, title, published, language, text)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        document.id(),
        version,
        document.url(),
        document.publisher(),
        document.title(),
        day,
        document.language(),
        document.text());
    if (sql.dialect() == Dialect.SQLITE) {
      sql.later(
          "INSERT INTO document_texts (rowid, head) VALUES (?, ?)", seq, HashIndex.head(version));
    }
    return seq;
  }

  private long store(Assertion assertion, String claim, long reading) {
    long seq = ++lastAssertion;
    sql.later(
        "INSERT INTO assertions"
            + " (seq, id, reading_seq, document, day, event, stage, evidence, claim)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        assertion.id(),
        reading,
        assertion.source().document(),
        assertion.source().published().toString(),
        assertion.claim().event().name(),
        assertion.claim().stage().label(),
        assertion.evidence(),
        claim);
    if (sql.dialect() == Dialect.SQLITE) {
      sql.later(
          "INSERT INTO assertion_words (rowid, evidence) VALUES (?, ?)", seq, assertion.evidence());
      sql.later(
          "INSERT INTO assertion_ids (rowid, head) VALUES (?, ?)",
          seq,
          HashIndex.head(assertion.id()));
    }
    return seq;
  }

  /** Stores a decision and returns its number, null where it is known already. */
  @Nullable Long store(Decision decision, Instant now) {
    if (log.holds(DECISION, decision.id())) {
      return null;
    }
    long seq = log.append(DECISION, decision.id(), now);
    sql.update(
        "INSERT INTO decisions (seq, id, analyst, decided, reason, text, ruling)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        seq,
        decision.id(),
        decision.analyst(),
        Times.text(decision.decided()),
        decision.reason().label(),
        decision.text(),
        rulings.of(decision.ruling()));
    return seq;
  }

  static String documentId(Document document, String version, @Nullable String day) {
    return Digest.of(
        DOCUMENT,
        document.id(),
        version,
        told(document.url()),
        told(document.publisher()),
        told(document.title()),
        told(day),
        told(document.language()));
  }

  static String readingId(
      String document,
      String version,
      String day,
      @Nullable String reader,
      @Nullable String takenFrom,
      String quotations,
      List<Assertion> assertions,
      List<String> claims) {
    List<String> parts = new ArrayList<>(List.of(READING, document, version, day, quotations));
    if (reader != null) {
      parts.add("reader " + reader);
    }
    if (takenFrom != null) {
      parts.add("taken from " + takenFrom);
    }
    for (int i = 0; i < assertions.size(); i++) {
      parts.add(assertions.get(i).id());
      parts.add(assertions.get(i).evidence());
      parts.add(claims.get(i));
    }
    return Digest.of(parts.toArray(String[]::new));
  }

  /** Spells what may be absent so that nothing told is spelt like it. */
  private static String told(@Nullable String value) {
    return value == null ? "-" : "+" + value;
  }

  /**
   * What stands around a reading.
   *
   * @param document number of the document's text
   * @param version names what was read
   * @param day from which its words are known
   * @param reader what read it, null if that is not told
   * @param again whether the document has another reading
   * @param from number of the reading that it repeats, null if it was read
   */
  private record Frame(
      long document,
      String version,
      LocalDate day,
      @Nullable String reader,
      boolean again,
      @Nullable Long from) {}

  /**
   * A reading as it was stored.
   *
   * @param assertions its claims, each once
   * @param seqs their numbers by id
   * @param day from which its words are known
   */
  record StoredReading(List<Assertion> assertions, Map<String, Long> seqs, LocalDate day) {}
}
