package org.attache.reading.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows of a tab-separated table with one header line. */
final class Table {
  private final String file;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<String> lines;
  private final List<Diagnostic> diagnostics;

  Table(String file, List<String> lines, List<Diagnostic> diagnostics) {
    this.file = file;
    this.lines = lines;
    this.diagnostics = diagnostics;
    if (!lines.isEmpty()) {
      List<String> header = split(lines.get(0));
      for (int i = 0; i < header.size(); i++) {
        columns.put(header.get(i), i);
      }
    }
  }

  /** Hands each row to {@code reader}; a row that it refuses becomes a diagnostic. */
  void forEach(Consumer<Row> reader) {
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      try {
        reader.accept(row(line));
      } catch (BadRow e) {
        diagnostics.add(new Diagnostic(file, i + 1, e.reason()));
      }
    }
  }

  private Row row(String line) {
    List<String> fields = split(line);
    if (fields.size() != columns.size()) {
      throw new BadRow(
          "expected " + columns.size() + " tab-separated fields, found " + fields.size());
    }
    return new Row(columns, fields);
  }

  private static List<String> split(String line) {
    int count = 1;
    for (int i = 0; i < line.length(); i++) {
      count += line.charAt(i) == '\t' ? 1 : 0;
    }
    String[] fields = new String[count];
    int start = 0;
    for (int f = 0; f < count; f++) {
      int end = line.indexOf('\t', start);
      fields[f] = line.substring(start, end < 0 ? line.length() : end);
      start = end + 1;
    }
    return Arrays.asList(fields);
  }

  /** Fields of a row by the name of their column. */
  record Row(Map<String, Integer> columns, List<String> fields) {
    /** Returns a field, empty where the table has no such column. */
    String text(String column) {
      Integer index = columns.get(column);
      return index == null ? "" : fields.get(index);
    }

    /** Returns a field that must not be empty. */
    String required(String column) {
      String text = text(column);
      if (text.isBlank()) {
        throw new BadRow("empty field " + column);
      }
      return text;
    }

    @Nullable String optional(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }

    /** Returns the position in the columns {@code lat} and {@code lon}, null where empty. */
    @Nullable Position position() {
      String latitude = text("lat");
      String longitude = text("lon");
      if (latitude.isEmpty() && longitude.isEmpty()) {
        return null;
      }
      try {
        return new Position(Double.parseDouble(latitude), Double.parseDouble(longitude));
      } catch (IllegalArgumentException e) {
        throw new BadRow("not a position: lat=" + latitude + ", lon=" + longitude);
      }
    }
  }

  /** A row that cannot be used. */
  static final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRow(String message) {
      super(message, null, false, false);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }
}
