package org.attache.reading.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.attache.model.error.Fault;

/** The rows of a tab-separated resource. */
public final class Table {
  private final String name;
  private final List<Row> rows;

  private Table(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads the table {@code name} that lies in the resources beside {@code owner}.
   *
   * @throws Fault if it is missing, unreadable or has rows without exactly {@code columns} cells
   */
  public static Table resource(Class<?> owner, String name, int columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new Fault("table-missing", "no resource beside " + owner.getName(), name, name);
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new Fault("table-unreadable", "resource cannot be read", name, name, e);
    }
  }

  /**
   * Parses the text of a table.
   *
   * @param name names it in diagnostics
   * @param text its lines
   * @param columns number of cells that each row must have
   * @throws Fault naming every line with another number of cells
   */
  public static Table parse(String name, String text, int columns) {
    List<Row> rows = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::trim).toList();
      if (cells.size() == columns) {
        rows.add(new Row(number, cells));
      } else {
        bad.add(name + ":" + number + ": " + cells.size() + " cells, not " + columns);
      }
    }
    complain(name, bad);
    return new Table(name, rows);
  }

  /** Returns the rows in order. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Returns what {@code reader} makes of each row.
   *
   * @throws Fault naming every row on which it threw an {@link IllegalArgumentException}
   */
  public <T> List<T> map(Function<Row, T> reader) {
    List<T> values = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    for (Row row : rows) {
      try {
        values.add(reader.apply(row));
      } catch (IllegalArgumentException e) {
        bad.add(name + ":" + row.line() + ": " + e.getMessage());
      }
    }
    complain(name, bad);
    return values;
  }

  private static void complain(String name, List<String> bad) {
    if (!bad.isEmpty()) {
      throw new Fault("table-bad-lines", String.join("\n", bad), name, name);
    }
  }
}
