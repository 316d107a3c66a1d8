package org.attache.ledger.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.entry.Source;
import org.attache.ledger.store.HashIndex;
import org.attache.ledger.store.Row;
import org.attache.ledger.store.Sql;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.NotFound;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.jspecify.annotations.Nullable;

/** Reads documents and what was read in them. */
final class DocumentSql {
  private static final String LINE =
      "SELECT r.day, r.seq, d.document, r.version, d.url, d.title, d.publisher, r.claims"
          + " FROM readings r JOIN documents d ON d.seq = r.document_seq WHERE r.day <= ?";

  private static final int MOST_PUBLICATIONS = 100;

  private final Sql sql;
  private final LocalDate day;
  private final ReadingCodec codec = new ReadingCodec();

  DocumentSql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day;
  }

  List<DocumentLine> lines(DocumentFilter filter, @Nullable Mark behind, int limit) {
    String today = day.toString();
    Clauses query = new Clauses().add(LINE, Shelf.newest(behind, day));
    query.add("AND NOT EXISTS (SELECT 1 FROM documents d2");
    query.add("JOIN readings r2 ON r2.document_seq = d2.seq");
    query.add("WHERE d2.document = d.document AND r2.day <= ?", today);
    query.add("AND (r2.day, r2.seq) > (r.day, r.seq))");
    Shelf.and(query, "d.publisher = ?", filter.publisher());
    Shelf.and(query, "r.day >= ?", filter.since());
    Shelf.and(query, "r.day <= ?", filter.until());
    if (filter.text() != null) {
      query.add("AND r.seq IN (SELECT a.reading_seq FROM assertions a WHERE");
      query.add(SentenceSql.holds(filter.text(), sql.dialect())).add(")");
    }
    Shelf.behind(query, behind, "r.day", "r.seq");
    query.add("ORDER BY r.day DESC, r.seq DESC LIMIT ?", limit);
    return sql.list(query.text(), DocumentSql::line, query.values());
  }

  private static DocumentLine line(Row row) throws SQLException {
    LocalDate known = LocalDate.parse(row.text(1));
    return new DocumentLine(
        new Mark(known, row.number(2)),
        row.text(3),
        row.text(4),
        row.textOrNull(5),
        row.textOrNull(6),
        row.textOrNull(7),
        known,
        row.count(8));
  }

  /** Returns the source in six columns: document, version, url, publisher, title, day. */
  static Source source(Row row, int first) throws SQLException {
    return new Source(
        row.text(first),
        row.text(first + 1),
        row.textOrNull(first + 2),
        row.textOrNull(first + 3),
        row.textOrNull(first + 4),
        LocalDate.parse(row.text(first + 5)));
  }

  StoredDocument document(String id) {
    Found found =
        sql.first(
            "SELECT d.document, r.version, d.url, d.publisher, d.title, r.day, r.seq, r.quotations,"
                + " d.published, d.language, d.text FROM documents d"
                + " JOIN readings r ON r.document_seq = d.seq WHERE d.document = ? AND r.day <= ?"
                + " ORDER BY r.day DESC, r.seq DESC LIMIT 1",
            DocumentSql::found,
            id,
            day.toString());
    if (found == null) {
      throw new NotFound(
          "document-unknown", "there is no document " + id + " by that day", id, null);
    }
    return read(found);
  }

  private static Found found(Row row) throws SQLException {
    String published = row.textOrNull(9);
    Source source = source(row, 1);
    return new Found(
        source,
        row.number(7),
        row.text(8),
        new Document(
            source.document(),
            source.url(),
            source.title(),
            source.publisher(),
            published == null ? null : LocalDate.parse(published),
            row.textOrNull(10),
            row.text(11)));
  }

  private StoredDocument read(Found found) {
    String today = day.toString();
    List<String> ids = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<String> claims =
        sql.list(
            "SELECT a.id, a.evidence, coalesce(x.claim, a.claim) FROM assertions a"
                + " LEFT JOIN event_assertion x ON x.assertion = a.seq AND x.from_day <= ?"
                + " AND x.until_day > ? WHERE a.reading_seq = ? ORDER BY a.seq",
            row -> {
              ids.add(row.text(1));
              sentences.add(row.text(2));
              return row.text(3);
            },
            today,
            today,
            found.reading());
    String json =
        "{\"document\":{\"id\":\"-\"},\"claims\":["
            + String.join(",", claims)
            + "],\"quotations\":"
            + found.quotations()
            + "}";
    Reading reading = codec.decode(json, Origin.of("document " + found.source().document()));
    List<Assertion> assertions = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      assertions.add(
          new Assertion(ids.get(i), found.source(), sentences.get(i), reading.claims().get(i)));
    }
    return new StoredDocument(
        found.document(),
        found.source().version(),
        assertions,
        reading.quotations(),
        publications(found.document().text()));
  }

  private List<Publication> publications(String text) {
    String version = Digest.of(text);
    return sql.list(
        "SELECT d.document, d.url, d.publisher, d.title, min(r.day) FROM documents d"
            + " JOIN readings r ON r.document_seq = d.seq WHERE "
            + HashIndex.TEXTS.is(sql.dialect())
            + " AND r.day <= ?"
            + " GROUP BY d.seq, d.document, d.url, d.publisher, d.title ORDER BY 5, d.seq LIMIT "
            + MOST_PUBLICATIONS,
        row ->
            new Publication(
                row.text(1),
                row.textOrNull(2),
                row.textOrNull(3),
                row.textOrNull(4),
                LocalDate.parse(row.text(5))),
        HashIndex.key(sql.dialect(), version),
        version,
        day.toString());
  }

  /**
   * A reading of a document.
   *
   * @param source document and version
   * @param reading its number
   * @param quotations as JSON
   * @param document the document
   */
  private record Found(Source source, long reading, String quotations, Document document) {}
}
