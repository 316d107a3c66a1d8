package org.attache.sources.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attache.model.error.Unsupported;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.JsonWriting;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/**
 * How bytes were to be read, so that they can be read again elsewhere and come to the same
 * document.
 *
 * @param kind what they are
 * @param name of the file, by which a form is told and a document without an id is named
 * @param line number of the line on which they stand, from 1
 * @param url where a captured page was found
 * @param contentType what its server said of it
 * @param defaults what holds of documents that do not say it
 * @param names under which name they have a member of a document
 */
public record Manner(
    Kind kind,
    String name,
    int line,
    @Nullable String url,
    @Nullable String contentType,
    DocumentDefaults defaults,
    Map<String, String> names) {
  public Manner {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    names = Map.copyOf(names);
  }

  /** What bytes may be. */
  public enum Kind {
    /** A whole file of any kind. */
    FILE,
    /** A JSON document on one line. */
    LINE,
    /** A page of an archive of pages. */
    PAGE
  }

  /** Returns the manner of a JSON document that says all of itself. */
  public static Manner document(String name) {
    return new Manner(
        Kind.LINE, name, 1, null, null, new DocumentDefaults(null, null, null), Map.of());
  }

  static Manner of(Kind kind, String name, int line, InputSettings settings) {
    return new Manner(kind, name, line, null, null, settings.defaults(), settings.names());
  }

  Manner page(String address, @Nullable String type) {
    return new Manner(Kind.PAGE, name, line, address, type, defaults, names);
  }

  /** Returns it as one line of JSON, members that are absent left out. */
  public String text() {
    LocalDate published = defaults.published();
    List<String> map = new ArrayList<>();
    new TreeMap<>(names).forEach((member, other) -> map.add(member + "=" + other));
    return new JsonWriting()
        .object(
            json -> {
              JsonWriting.text(json, "kind", kind.name().toLowerCase(Locale.ROOT));
              JsonWriting.text(json, "name", name);
              JsonWriting.text(json, "line", Integer.toString(line));
              JsonWriting.text(json, "url", url);
              JsonWriting.text(json, "type", contentType);
              JsonWriting.text(json, "published", published == null ? null : published.toString());
              JsonWriting.text(json, "publisher", defaults.publisher());
              JsonWriting.text(json, "title", defaults.title());
              if (!map.isEmpty()) {
                json.writeArrayPropertyStart("map");
                map.stream().sorted(Comparator.naturalOrder()).forEach(json::writeString);
                json.writeEndArray();
              }
            });
  }

  /**
   * Reads what {@link #text} has written.
   *
   * @throws Unsupported if a newer version wrote it
   */
  public static Manner parse(String text) {
    JsonValue json = new JsonParsing().parse(text, Origin.of("manner"));
    @Nullable JsonValue published = json.optional("published");
    return new Manner(
        kind(json.required("kind").text()),
        json.required("name").text(),
        Integer.parseInt(json.required("line").text()),
        string(json, "url"),
        string(json, "type"),
        new DocumentDefaults(
            published == null ? null : published.day(),
            string(json, "publisher"),
            string(json, "title")),
        InputSettings.names(json.list("map", JsonValue::text)));
  }

  private static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new Unsupported(
        "manner-unknown", "a newer Attaché kept this input; use that one", name, null);
  }

  private static @Nullable String string(JsonValue json, String member) {
    @Nullable JsonValue value = json.optional(member);
    return value == null ? null : value.text();
  }
}
