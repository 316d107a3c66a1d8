package org.attache.model.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attache.model.error.Fault;

/** Reads tables among the resources: one header line, tab-separated cells. */
public final class TableLines {
  private TableLines() {}

  /**
   * Returns what {@code read} makes of each line of a table after its header.
   *
   * @param owner class beside which the table lies
   * @throws Fault if it is missing, or that names every bad line as {@code name:line}
   */
  public static <T> List<T> resource(
      Class<?> owner, String name, int columns, Function<List<String>, T> read) {
    try (InputStream in = owner.getResourceAsStream(name)) {
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
  public static <T> List<T> parse(
      String name, String text, int columns, Function<List<String>, T> read) {
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

  /** Returns the items of a cell, separated by {@code separator}; none for an empty cell. */
  public static List<String> items(String cell, char separator) {
    String pattern = Pattern.quote(String.valueOf(separator));
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(pattern));
  }
}
