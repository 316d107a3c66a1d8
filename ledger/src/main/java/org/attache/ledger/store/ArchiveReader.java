package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/** Reads what was told to a ledger. */
final class ArchiveReader {
  private static final String ASSERTIONS =
      "SELECT a.seq, a.id, a.evidence, a.claim, a.reading_seq, r.version, r.day, d.document, d.url,"
          + " d.publisher, d.title FROM assertions a JOIN readings r ON r.seq = a.reading_seq"
          + " JOIN documents d ON d.seq = r.document_seq";
  private static final String VERSIONS =
      "SELECT d.document, r.version, d.url, d.publisher, d.title, r.day FROM readings r"
          + " JOIN documents d ON d.seq = r.document_seq";

  private static final int AT_ONCE = 500;

  private final Sql sql;
  private final ClaimText text = new ClaimText();
  private final RulingText rulings = new RulingText(text);

  ArchiveReader(Sql sql) {
    this.sql = sql;
  }

  /** Hands over all assertions in the order in which the ledger heard of them. */
  void each(Consumer<Stored> taker) {
    each(ASSERTIONS + " ORDER BY a.seq", taker);
  }

  /** Hands over all assertions by day, within a day in the order in which they were told. */
  void eachByDay(Consumer<Stored> taker) {
    each(ASSERTIONS + " ORDER BY a.day, a.seq", taker);
  }

  /** Hands over the assertions of readings recorded up to a time. */
  void eachUntil(Instant recorded, Consumer<Stored> taker) {
    each(
        ASSERTIONS
            + " JOIN entries e ON e.seq = a.reading_seq WHERE e.recorded_at <= ? ORDER BY a.seq",
        taker,
        Times.text(recorded));
  }

  /** Hands over the assertions with these numbers, some of them at a time in order. */
  void each(List<Long> seqs, Consumer<Stored> taker) {
    for (int from = 0; from < seqs.size(); from += AT_ONCE) {
      List<@Nullable Object> some =
          new ArrayList<>(seqs.subList(from, Math.min(seqs.size(), from + AT_ONCE)));
      String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
      each(ASSERTIONS + " WHERE a.seq IN (" + marks + ") ORDER BY a.seq", taker, some.toArray());
    }
  }

  /** Returns the number of an assertion by its id, null where there is none. */
  @Nullable Long number(String id) {
    return sql.first(
        "SELECT a.seq FROM assertions a WHERE " + HashIndex.CLAIMS.is(sql.dialect()),
        row -> row.number(1),
        HashIndex.key(sql.dialect(), id),
        id);
  }

  private void each(String query, Consumer<Stored> taker, @Nullable Object... values) {
    // claims of one reading come together and share their source
    SourceCache cache = new SourceCache();
    sql.each(
        query,
        row -> {
          Source source = cache.source(row);
          long seq = row.number(1);
          Origin origin = Origin.of("assertion " + seq);
          String id = row.text(2);
          taker.accept(
              new Stored(
                  seq,
                  row.number(5),
                  row.text(4),
                  new Assertion(id, source, cache.evidence(row), text.claim(row.text(4), origin))));
        },
        values);
  }

  /** Returns all versions of documents recorded up to a time, in the order of their recording. */
  List<Source> versions(Instant recorded) {
    return sql.list(
        VERSIONS + " JOIN entries e ON e.seq = r.seq WHERE e.recorded_at <= ? ORDER BY r.seq",
        ArchiveReader::version,
        Times.text(recorded));
  }

  /** Returns the versions of one document, in the order of their recording. */
  List<Source> versions(String document) {
    return sql.list(
        VERSIONS + " WHERE d.document = ? ORDER BY r.seq", ArchiveReader::version, document);
  }

  /** Returns the decisions recorded up to a time by their numbers, in order. */
  Map<Long, Decision> decisions(Instant recorded) {
    Map<Long, Decision> decisions = new LinkedHashMap<>();
    sql.each(
        "SELECT d.seq, d.id, d.analyst, d.decided, d.reason, d.text, d.ruling FROM decisions d"
            + " JOIN entries e ON e.seq = d.seq WHERE e.recorded_at <= ? ORDER BY d.seq",
        row -> decisions.put(row.number(1), decision(row)),
        Times.text(recorded));
    return decisions;
  }

  Decision decision(Row row) throws SQLException {
    return new Decision(
        row.text(2),
        row.text(3),
        Instant.parse(row.text(4)),
        ReasonCode.valueOf(row.text(5).toUpperCase(Locale.ROOT)),
        row.text(6),
        rulings.ruling(row.text(7), Origin.of("decision " + row.number(1))));
  }

  private static Source version(Row row) throws SQLException {
    return new Source(
        row.text(1),
        row.text(2),
        row.textOrNull(3),
        row.textOrNull(4),
        row.textOrNull(5),
        LocalDate.parse(row.text(6)));
  }

  /**
   * An assertion with its number.
   *
   * @param seq number
   * @param reading number of its reading
   * @param claim its claim as it is spelt
   * @param assertion the assertion
   */
  record Stored(long seq, long reading, String claim, Assertion assertion) {}

  /** Keeps the source of the reading whose claims are being read, and the last sentence. */
  private static final class SourceCache {
    private long reading = -1;
    private @Nullable Source source;
    private String sentence = "";

    String evidence(Row row) throws SQLException {
      String read = row.text(3);
      sentence = read.equals(sentence) ? sentence : read;
      return sentence;
    }

    Source source(Row row) throws SQLException {
      Source last = source;
      if (last == null || reading != row.number(5)) {
        reading = row.number(5);
        last =
            new Source(
                row.text(8),
                row.text(6),
                row.textOrNull(9),
                row.textOrNull(10),
                row.textOrNull(11),
                LocalDate.parse(row.text(7)));
        source = last;
      }
      return last;
    }
  }
}
