package org.attache.sources.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.DocumentCodec;
import org.attache.sources.archive.CsvRecords;
import org.attache.sources.limit.Limit;
import org.jspecify.annotations.Nullable;

/** Reads a document from each record of CSV; the first record names the columns. */
final class CsvParser {
  private final String place;
  private final InputSettings settings;
  private final DocumentCheck check;
  private final DocumentSink sink;

  CsvParser(String place, InputSettings settings, DocumentCheck check, DocumentSink sink) {
    this.place = place;
    this.settings = settings;
    this.check = check;
    this.sink = sink;
  }

  /**
   * Reads all records.
   *
   * @throws IncorrectInput if there is no column with the text
   */
  void read(InputStream in, char separator) throws IOException {
    long most = settings.limits().of(Limit.DOCUMENT_BYTES);
    CsvRecords records = new CsvRecords(in, separator, most, place);
    List<String> header = Objects.requireNonNullElse(records.next(), List.of());
    if (column(header, "text") < 0) {
      throw new IncorrectInput(
          "column-missing",
          "no column \"" + name("text") + "\"; name the one with the text: --map text=COLUMN",
          String.join(",", header),
          place);
    }
    boolean more = true;
    while (more) {
      try {
        List<String> record = records.next();
        more = record != null;
        if (record != null) {
          record(document(header, record, records.place()), records);
        }
      } catch (AttacheException e) {
        sink.refuse(e, RefusedInput.of(records.at(), records.bytes(), null));
      }
    }
  }

  /** By itself a record lacks its header; so it is kept as the document that it tells. */
  private void record(Document document, CsvRecords records) {
    Document whole;
    try {
      whole = check.completed(document, records.place());
    } catch (AttacheException e) {
      Manner manner =
          new Manner(Manner.Kind.LINE, place, 1, null, null, settings.defaults(), Map.of());
      byte[] told = new DocumentCodec().encode(document).getBytes(StandardCharsets.UTF_8);
      sink.refuse(e, RefusedInput.of(records.at(), told, manner));
      return;
    }
    sink.accept(whole);
  }

  private Document document(List<String> header, List<String> record, String at) {
    if (record.size() != header.size()) {
      String sizes = record.size() + " fields, where the header has " + header.size();
      throw new IncorrectInput("csv-broken", sizes, null, at);
    }
    String url = field(header, record, "url");
    String id = field(header, record, "id");
    return new Document(
        Objects.requireNonNullElse(id == null ? url : id, at),
        url,
        field(header, record, "title"),
        field(header, record, "publisher"),
        day(field(header, record, "published"), at),
        field(header, record, "language"),
        Objects.requireNonNullElse(field(header, record, "text"), ""));
  }

  private static @Nullable LocalDate day(@Nullable String written, String at) {
    LocalDate day = written == null ? null : DocumentCodec.day(written.strip());
    if (written != null && day == null) {
      throw new IncorrectInput(
          "date-unreadable",
          "published must be a day like 2025-08-07, not \"" + written + "\"",
          written,
          at);
    }
    return day;
  }

  private @Nullable String field(List<String> header, List<String> record, String member) {
    int column = column(header, member);
    return column < 0 || record.get(column).isBlank() ? null : record.get(column);
  }

  private int column(List<String> header, String member) {
    return header.indexOf(name(member));
  }

  private String name(String member) {
    Map<String, String> names = settings.names();
    return names.getOrDefault(member, member);
  }
}
