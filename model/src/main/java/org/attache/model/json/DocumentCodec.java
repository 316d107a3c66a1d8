package org.attache.model.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.attache.model.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Maps a document to {@code {"id","url","title","publisher","published","language","text"}} and
 * back. Safe for use by several threads.
 */
public final class DocumentCodec {
  private final JsonParsing parsing = new JsonParsing();
  private final JsonWriting writing = new JsonWriting();
  private final Map<String, String> names;

  /** Makes a codec for documents under the names above. */
  public DocumentCodec() {
    this(Map.of());
  }

  /**
   * Makes a codec that reads members under other names.
   *
   * @param names the name of a member in what is read, by the name above: {@code text=body}
   */
  public DocumentCodec(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** Returns the document as one line of JSON, absent values left out. */
  public String encode(Document document) {
    return writing.object(
        json -> {
          writeMetadata(json, document);
          json.writeStringProperty("text", document.text());
        });
  }

  /**
   * Reads a document as other tools write it: only {@code text} must be there, nulls and empty
   * strings count as absent, further members are passed over.
   *
   * <p>Without an {@code id} its {@code url} becomes the id, else the origin. {@code published} may
   * be a day or a time that begins with one, as in {@code 2025-08-07T14:03:00Z}; the day is taken
   * as written.
   *
   * @throws org.attache.model.error.IncorrectInput if it is not JSON, has no text, or a known
   *     member is of the wrong kind
   */
  public Document decode(String json, Origin origin) {
    JsonValue document = parsing.parse(json, origin);
    String name = names.getOrDefault("text", "text");
    JsonValue text = document.optional(name);
    if (text == null) {
      throw document.refusal("text-missing", "has no \"" + name + "\" to read");
    }
    return metadata(document, names, text.text(), origin);
  }

  static void writeMetadata(JsonGenerator json, Document document) {
    JsonWriting.text(json, "id", document.id());
    JsonWriting.text(json, "url", document.url());
    JsonWriting.text(json, "title", document.title());
    JsonWriting.text(json, "publisher", document.publisher());
    LocalDate published = document.published();
    JsonWriting.text(json, "published", published == null ? null : published.toString());
    JsonWriting.text(json, "language", document.language());
  }

  static Document metadata(JsonValue document, String text, Origin origin) {
    return metadata(document, Map.of(), text, origin);
  }

  private static Document metadata(
      JsonValue document, Map<String, String> names, String text, Origin origin) {
    String url = string(document, names, "url");
    String id = string(document, names, "id");
    if (id == null) {
      id = url == null ? origin.at(1) : url;
    }
    JsonValue published = document.optional(names.getOrDefault("published", "published"));
    return new Document(
        id,
        url,
        string(document, names, "title"),
        string(document, names, "publisher"),
        published == null ? null : dayOf(published),
        string(document, names, "language"),
        text);
  }

  private static @Nullable String string(
      JsonValue document, Map<String, String> names, String member) {
    JsonValue value = document.optional(names.getOrDefault(member, member));
    return value == null || value.text().isBlank() ? null : value.text();
  }

  private static LocalDate dayOf(JsonValue published) {
    String written = published.text().strip();
    @Nullable LocalDate day = day(written);
    if (day == null) {
      throw published.refusal(
          "date-unreadable", "must be a day like 2025-08-07, not \"" + written + "\"");
    }
    return day;
  }

  /** Returns the day that {@code written} is or begins with, or null where it is none. */
  public static @Nullable LocalDate day(String written) {
    boolean timed = written.length() > 10 && "Tt ".indexOf(written.charAt(10)) >= 0;
    try {
      return LocalDate.parse(timed ? written.substring(0, 10) : written);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
