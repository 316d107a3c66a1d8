package org.attache.model.json;

import java.util.Set;
import org.attache.model.Document;
import org.attache.model.Reading;

/**
 * Maps a {@link Reading} to the contract's JSON record and back. Immutable, safe for use by several
 * threads.
 *
 * <p>The plain codec writes what the contract defines and each claim's {@code confidence}, with 2
 * to 4 decimals. {@link #withReasons()} adds each claim's {@code reasons}, {@link #withText()} the
 * text that was read as {@code document.text}.
 */
public final class ReadingCodec {
  private static final Set<String> MEMBERS =
      Set.of("document", "text", "sentences", "claims", "quotations");

  private final JsonParsing parsing = new JsonParsing();
  private final JsonWriting writing = new JsonWriting();
  private final boolean reasons;
  private final boolean text;

  /** Makes a codec that writes neither reasons nor the text. */
  public ReadingCodec() {
    this(false, false);
  }

  private ReadingCodec(boolean reasons, boolean text) {
    this.reasons = reasons;
    this.text = text;
  }

  /** Returns a codec that writes as this one and each claim's reasons. */
  public ReadingCodec withReasons() {
    return new ReadingCodec(true, text);
  }

  /** Returns a codec that writes as this one and the document's text. */
  public ReadingCodec withText() {
    return new ReadingCodec(reasons, true);
  }

  /** Returns the reading as one line of JSON. */
  public String encode(Reading reading) {
    return writing.object(
        json -> {
          json.writeObjectPropertyStart("document");
          DocumentCodec.writeMetadata(json, reading.document());
          if (text) {
            json.writeStringProperty("text", reading.document().text());
          }
          json.writeEndObject();
          ReadingWriter writer = new ReadingWriter(json, reasons);
          JsonWriting.list(json, "claims", reading.claims(), writer::claim);
          JsonWriting.list(json, "quotations", reading.quotations(), writer::quotation);
        });
  }

  /**
   * Reads a reading.
   *
   * <p>The document's text is taken from {@code document.text}, or from {@code text} beside it as
   * annotated documents have it; where there is one, every excerpt must be what stands there. Where
   * there is none the document's text is empty. {@code sentences} are passed over. A claim without
   * {@code confidence} has 1, as a person's annotation does; one without {@code reasons} has none.
   * Nulls and empty strings count as absent, since not every writer leaves them out.
   *
   * @throws org.attache.model.error.IncorrectInput if it is not JSON or not by the contract; the
   *     message names the member and the place
   */
  public Reading decode(String json, Origin origin) {
    JsonValue root = parsing.parse(json, origin).only(MEMBERS);
    JsonValue described = root.required("document");
    Document document = DocumentCodec.metadata(described, textOf(root, described), origin);
    ReadingParser parser = new ReadingParser(document.text());
    return new Reading(
        document, root.list("claims", parser::claim), root.list("quotations", parser::quotation));
  }

  private static String textOf(JsonValue root, JsonValue document) {
    JsonValue within = document.optional("text");
    JsonValue beside = root.optional("text");
    if (within != null) {
      return within.text();
    }
    return beside == null ? "" : beside.text();
  }
}
