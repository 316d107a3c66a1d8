package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.entry.Digest;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.jspecify.annotations.Nullable;

/** Finds what was read in the same text of the same day under other ids. */
final class Copies {
  private static final int MOST = 8;

  private final Sql sql;
  private final ReadingCodec codec = new ReadingCodec();

  Copies(Sql sql) {
    this.sql = sql;
  }

  /** Returns readings that were made, not repeated, the oldest first. */
  List<Reading> of(Document document, String reader) {
    LocalDate day = document.published();
    String version = Digest.of(document.text());
    List<Found> found =
        sql.list(
            "SELECT r.seq, d.document, d.url, d.title, d.publisher, d.language, r.quotations"
                + " FROM documents d JOIN readings r ON r.document_seq = d.seq"
                + " WHERE "
                + HashIndex.TEXTS.is(sql.dialect())
                + " AND r.version = d.version AND r.reader = ?"
                + " AND r.taken_from IS NULL AND d.published IS NOT DISTINCT FROM ?"
                + " AND d.document <> ? ORDER BY r.seq LIMIT "
                + MOST,
            row ->
                new Found(
                    row.number(1),
                    row.text(7),
                    new Document(
                        row.text(2),
                        row.textOrNull(3),
                        row.textOrNull(4),
                        row.textOrNull(5),
                        day,
                        row.textOrNull(6),
                        document.text())),
            HashIndex.key(sql.dialect(), version),
            version,
            reader,
            day == null ? null : day.toString(),
            document.id());
    return found.stream().map(this::reading).toList();
  }

  private Reading reading(Found found) {
    List<String> claims =
        sql.list(
            "SELECT claim FROM assertions WHERE reading_seq = ? ORDER BY seq",
            row -> row.text(1),
            found.seq());
    String json =
        "{\"document\":{\"id\":\"-\"},\"claims\":["
            + String.join(",", claims)
            + "],\"quotations\":"
            + found.quotations()
            + "}";
    Reading read = codec.decode(json, Origin.of("reading " + found.seq()));
    return new Reading(found.document(), read.claims(), read.quotations());
  }

  /** Returns the number of the reading that the reader made of this text under an id. */
  @Nullable Long reading(String document, String text, @Nullable String reader) {
    return sql.first(
        "SELECT r.seq FROM documents d JOIN readings r ON r.document_seq = d.seq"
            + " WHERE d.document = ? AND d.version = ? AND r.version = d.version"
            + " AND r.reader IS NOT DISTINCT FROM ? ORDER BY r.seq LIMIT 1",
        row -> row.number(1),
        document,
        Digest.of(text),
        reader);
  }

  /** A reading without its claims. */
  private record Found(long seq, String quotations, Document document) {}
}
