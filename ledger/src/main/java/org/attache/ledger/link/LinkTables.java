package org.attache.ledger.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.attache.model.error.Fault;

/** Reads the tables of this package: one header line, tab-separated cells. */
final class LinkTables {
  private LinkTables() {}

  /** Returns what {@code read} makes of each line of the table after its header. */
  static <T> List<T> resource(String name, int columns, Function<List<String>, T> read) {
    try (InputStream in = LinkTables.class.getResourceAsStream(name)) {
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
      List<String> cells = Arrays.asList(lines.get(i).split("\t", -1));
      try {
        if (cells.size() != columns) {
          throw new IllegalArgumentException(cells.size() + " cells, not " + columns);
        }
        values.add(read.apply(cells));
      } catch (IllegalArgumentException e) {
        bad.add(name + ":" + (i + 1) + ": error: " + e.getMessage());
      }
    }
    if (!bad.isEmpty()) {
      throw new Fault("table-bad-lines", String.join("\n", bad), bad.get(0), name);
    }
    return values;
  }

  /** Returns the items of a cell, separated by {@code separator}, none for an empty cell. */
  static List<String> items(String cell, String separator) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator));
  }
}
