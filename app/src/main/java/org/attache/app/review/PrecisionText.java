package org.attache.app.review;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Function;
import org.attache.app.output.CsvRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes how right the reader is, for programs. Shares that rest on too few judgements are left
 * out; the counts never are.
 *
 * @param validation the sample and what was found of it
 */
public record PrecisionText(Validation validation) {
  private static final String COLUMNS = "of,value,right,judged,precision,low,high\r\n";

  /** Returns a table: {@code of} is claim, event or stage, {@code value} what it was read as. */
  public String csv() {
    Precision precision = validation.precision();
    StringBuilder out = new StringBuilder(COLUMNS);
    out.append(row("claim", "", precision.whole()));
    out.append(row("event", "", precision.event()));
    precision.byEvent().forEach(part -> out.append(row("event", label(part), part.proportion())));
    out.append(row("stage", "", precision.stage()));
    precision.byStage().forEach(part -> out.append(row("stage", label(part), part.proportion())));
    return out.toString();
  }

  private static String row(String of, String value, Proportion proportion) {
    boolean enough = proportion.isEnough();
    return new CsvRow()
        .typed(of)
        .typed(value.isEmpty() ? null : value)
        .typed(proportion.right())
        .typed(proportion.judged())
        .typed(enough ? rounded(proportion.share()) : null)
        .typed(enough ? rounded(proportion.low()) : null)
        .typed(enough ? rounded(proportion.high()) : null)
        .line();
  }

  /** Returns one JSON object. */
  public String json() {
    Precision precision = validation.precision();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("seed", validation.sample().seed());
      json.writeNumberProperty("size", validation.sample().size());
      json.writeNumberProperty("drawn", precision.drawn());
      json.writeNumberProperty("judged", precision.judged());
      json.writeNumberProperty("left_open", precision.leftOpen());
      json.writeName("whole");
      write(json, precision.whole(), "");
      json.writeName("event");
      write(json, precision.event(), "");
      json.writeName("stage");
      write(json, precision.stage(), "");
      parts(json, "by_event", precision.byEvent(), PrecisionText::label);
      parts(json, "by_stage", precision.byStage(), PrecisionText::label);
      json.writeEndObject();
    }
    return out.toString();
  }

  private static <T extends Enum<T>> void parts(
      JsonGenerator json,
      String name,
      Iterable<Precision.Part<T>> parts,
      Function<Precision.Part<T>, String> label) {
    json.writeArrayPropertyStart(name);
    parts.forEach(part -> write(json, part.proportion(), label.apply(part)));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Proportion proportion, String read) {
    json.writeStartObject();
    if (!read.isEmpty()) {
      json.writeStringProperty("read", read);
    }
    json.writeNumberProperty("right", proportion.right());
    json.writeNumberProperty("judged", proportion.judged());
    if (proportion.isEnough()) {
      json.writeNumberProperty("precision", Double.parseDouble(rounded(proportion.share())));
      json.writeNumberProperty("low", Double.parseDouble(rounded(proportion.low())));
      json.writeNumberProperty("high", Double.parseDouble(rounded(proportion.high())));
    }
    json.writeEndObject();
  }

  private static String rounded(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  /** Returns a category in capitals, a stage in lower case, as everywhere. */
  private static <T extends Enum<T>> String label(Precision.Part<T> part) {
    return part.read() instanceof org.attache.model.Named named
        ? named.label()
        : part.read().name();
  }
}
