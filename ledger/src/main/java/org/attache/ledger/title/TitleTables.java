package org.attache.ledger.title;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.model.error.Fault;

/** Reads the tables of this package: one header line, tab-separated cells. */
final class TitleTables {
  private TitleTables() {}

  /** Returns what {@code read} makes of each line of the table after its header. */
  static <T> List<T> resource(String name, int columns, Function<List<String>, T> read) {
    try (InputStream in = TitleTables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new Fault("table-missing", "no table " + name + " in this build", name, name);
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns, read);
    } catch (IOException e) {
      throw new Fault("table-unreadable", "cannot read the table " + name, name, name, e);
    }
  }

  /**
   * Returns what {@code read} makes of each line after the first.
   *
   * @throws Fault that names every bad line as {@code name:line}
   */
  static <T> List<T> parse(String name, String text, int columns, Function<List<String>, T> read) {
    List<T> values = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (cells.size() == columns) {
        values.add(read.apply(cells));
      } else {
        bad.add(name + ":" + (i + 1) + ": error: " + cells.size() + " cells, not " + columns);
      }
    }
    if (!bad.isEmpty()) {
      throw new Fault("table-bad-lines", String.join("\n", bad), bad.get(0), name);
    }
    return List.copyOf(values);
  }
}
