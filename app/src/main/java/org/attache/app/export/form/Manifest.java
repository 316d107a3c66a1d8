package org.attache.app.export.form;

import java.util.Map;
import org.attache.app.export.Tally;
import org.attache.app.export.Wishes;
import org.attache.app.export.json.JsonObject;

/**
 * What an export holds and what it does not.
 *
 * @param format its format
 * @param wishes what was wished
 * @param tally what was written and left out
 * @param bytes its length
 * @param sha256 hash of its bytes, in hexadecimal digits
 */
public record Manifest(ExportFormat format, Wishes wishes, Tally tally, long bytes, String sha256) {

  /** Returns the manifest as a JSON object on one line. */
  public String json() {
    JsonObject dropped = new JsonObject();
    tally.dropped().forEach(dropped::with);
    return new JsonObject()
        .with("format", format)
        .with("as_of", wishes.asOf())
        .with("attache", wishes.version())
        .with("events", tally.events())
        .with("rows", tally.rows())
        .with("dropped", dropped)
        .with("include_unrealised", wishes.includeUnrealised())
        .with("bytes", bytes)
        .with("sha256", sha256)
        .text();
  }

  /** Returns the manifest in a line for eyes. */
  public String line() {
    StringBuilder line = new StringBuilder();
    line.append(format).append(" as of ").append(wishes.asOf()).append(", attache ");
    line.append(wishes.version()).append(": events: ").append(tally.events());
    line.append(", rows: ").append(tally.rows()).append(", sha256: ").append(sha256);
    if (!tally.dropped().isEmpty()) {
      line.append("; left out: ");
      String separator = "";
      for (Map.Entry<String, Long> entry : tally.dropped().entrySet()) {
        line.append(separator).append(entry.getValue()).append(" × ").append(entry.getKey());
        separator = ", ";
      }
    }
    return line.toString();
  }
}
