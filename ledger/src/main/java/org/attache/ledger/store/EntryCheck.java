package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Digest;
import org.attache.model.Document;
import org.jspecify.annotations.Nullable;

/** Checks that the log is whole and that each entry still says what its id says. */
final class EntryCheck {
  private static final int MOST_TOLD = 20;

  private final Sql sql;
  private final Findings findings = new Findings();
  private long entries;
  private long assertions;

  EntryCheck(Sql sql) {
    this.sql = sql;
  }

  /** Returns what is wrong with what was told. */
  Verification check() {
    chain();
    documents();
    readings();
    decisions();
    new IntakeCheck(sql, findings).check();
    missing();
    return new Verification(entries, assertions, findings.first(MOST_TOLD));
  }

  private void chain() {
    EntryLog.Head[] last = {EntryLog.EMPTY};
    sql.each(
        "SELECT seq, kind, id, recorded_at, previous, hash FROM entries ORDER BY seq",
        row -> {
          entries++;
          link(row, last[0]);
          last[0] = new EntryLog.Head(row.number(1), row.text(6), row.text(4));
        });
  }

  private void link(Row row, EntryLog.Head last) throws SQLException {
    long seq = row.number(1);
    if (seq != last.seq() + 1) {
      findings.add(seq, "entry " + (last.seq() + 1) + " is missing before entry " + seq);
    }
    if (!row.text(5).equals(last.hash())) {
      findings.add(seq, "entry " + seq + " does not follow the entry before it");
    }
    String hash = EntryLog.seal(seq, row.text(2), row.text(3), row.text(4), row.text(5));
    if (!hash.equals(row.text(6))) {
      findings.add(seq, "entry " + seq + " was changed: its hash is not that of what it says");
    }
    if (row.text(4).compareTo(last.recordedAt()) < 0) {
      findings.add(seq, "entry " + seq + " was recorded before the one that precedes it");
    }
  }

  private void documents() {
    sql.each(
        "SELECT d.seq, e.id, d.document, d.version, d.url, d.publisher, d.title, d.published,"
            + " d.language, d.text, e.kind FROM documents d LEFT JOIN entries e ON e.seq = d.seq"
            + " ORDER BY d.seq",
        row -> {
          String version = row.text(4);
          Document document =
              new Document(
                  row.text(3),
                  row.textOrNull(5),
                  row.textOrNull(7),
                  row.textOrNull(6),
                  null,
                  row.textOrNull(9),
                  "");
          String id = Archive.documentId(document, version, row.textOrNull(8));
          findings.compare(row.number(1), "document", id, row.textOrNull(2), row.textOrNull(11));
          if (!Digest.of(row.text(10)).equals(version)) {
            findings.add(
                row.number(1), "the text of document entry " + row.number(1) + " was changed");
          }
        });
  }

  private void readings() {
    ReadingCheck check = new ReadingCheck();
    List<Told> told = new ArrayList<>();
    sql.each(
        "SELECT r.seq, e.id, d.document, r.version, r.day, r.quotations, r.claims, e.kind,"
            + " r.reader, (SELECT f.id FROM entries f WHERE f.seq = r.taken_from)"
            + " FROM readings r LEFT JOIN entries e ON e.seq = r.seq"
            + " LEFT JOIN documents d ON d.seq = r.document_seq ORDER BY r.seq",
        row ->
            told.add(
                new Told(
                    row.number(1),
                    row.textOrNull(2),
                    row.textOrNull(3),
                    row.text(4),
                    row.text(5),
                    row.text(6),
                    row.count(7),
                    row.textOrNull(8),
                    row.textOrNull(9),
                    row.textOrNull(10))));
    check.told = told;
    new ArchiveReader(sql).each(check::take);
    check.finish();
  }

  private void decisions() {
    new ArchiveReader(sql)
        .decisions(Instant.MAX)
        .forEach(
            (seq, decision) -> {
              String entry =
                  sql.first("SELECT id FROM entries WHERE seq = ?", row -> row.text(1), seq);
              String id = renamed(decision).id();
              if (!id.equals(decision.id()) || !id.equals(entry)) {
                findings.add(seq, "decision entry " + seq + " was changed");
              }
            });
  }

  private static Decision renamed(Decision decision) {
    return Decision.of(
        decision.analyst(),
        decision.decided(),
        decision.reason(),
        decision.text(),
        decision.ruling());
  }

  private void missing() {
    for (String kind : List.of("document", "reading", "decision", "refusal", "disposal", "run")) {
      sql.each(
          "SELECT e.seq FROM entries e WHERE e.kind = ? AND NOT EXISTS (SELECT 1 FROM "
              + kind
              + "s t WHERE t.seq = e.seq)",
          row ->
              findings.add(
                  row.number(1), "what " + kind + " entry " + row.number(1) + " told is gone"),
          kind);
    }
    sql.each(
        "SELECT a.seq, a.reading_seq FROM assertions a"
            + " WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.seq = a.reading_seq)",
        row -> findings.add(row.number(2), "assertion " + row.number(1) + " is of no reading"));
  }

  /** A reading's row with its entry's id. */
  private record Told(
      long seq,
      @Nullable String entry,
      @Nullable String document,
      String version,
      String day,
      String quotations,
      int claims,
      @Nullable String kind,
      @Nullable String reader,
      @Nullable String takenFrom) {}

  /** Goes through readings and assertions side by side, both in order. */
  private final class ReadingCheck {
    private List<Told> told = List.of();
    private final List<Assertion> current = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private long seq = -1;
    private int next;

    void take(ArchiveReader.Stored stored) {
      assertions++;
      if (stored.reading() != seq) {
        close();
        seq = stored.reading();
      }
      current.add(stored.assertion());
      claims.add(stored.claim());
      if (!stored.assertion().isGenuine()) {
        findings.add(seq, "assertion " + stored.seq() + " of entry " + seq + " was changed");
      }
    }

    void finish() {
      close();
      while (next < told.size()) {
        compare(told.get(next++), List.of(), List.of());
      }
    }

    private void close() {
      if (seq < 0) {
        return;
      }
      while (next < told.size() && told.get(next).seq() < seq) {
        compare(told.get(next++), List.of(), List.of());
      }
      if (next < told.size() && told.get(next).seq() == seq) {
        compare(told.get(next++), current, claims);
      }
      current.clear();
      claims.clear();
    }

    private void compare(Told reading, List<Assertion> held, List<String> spelt) {
      String document = reading.document();
      if (document == null) {
        findings.add(reading.seq(), "reading entry " + reading.seq() + " is of no document");
        return;
      }
      if (held.size() != reading.claims()) {
        findings.add(
            reading.seq(),
            "reading entry "
                + reading.seq()
                + " made "
                + reading.claims()
                + " claims, "
                + held.size()
                + " are there");
      }
      String id =
          Archive.readingId(
              document,
              reading.version(),
              reading.day(),
              reading.reader(),
              reading.takenFrom(),
              reading.quotations(),
              held,
              spelt);
      findings.compare(reading.seq(), "reading", id, reading.entry(), reading.kind());
    }
  }
}
