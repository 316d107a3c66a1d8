package org.attache.app.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.model.Excerpt;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/** The cells of one line, found by the names of their columns, and where they stand in it. */
final class Cells {
  private final String line;
  private final Map<String, Integer> columns;
  private final String missing;
  private final List<Span> spans = new ArrayList<>();

  /**
   * Splits a line.
   *
   * @param columns index of each column
   * @param missing what stands for a missing value, besides nothing
   * @throws IllegalArgumentException if there are too few cells, or more that hold something
   */
  Cells(String line, Map<String, Integer> columns, String missing) {
    this.line = line;
    this.columns = columns;
    this.missing = missing;
    int begin = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
      spans.add(stripped(begin, tab));
      begin = tab + 1;
    }
    spans.add(stripped(begin, line.length()));
    boolean more = spans.stream().skip(columns.size()).anyMatch(span -> span.length() > 0);
    if (spans.size() < columns.size() || more) {
      throw new IllegalArgumentException(
          spans.size() + " cells, where the file has " + columns.size() + " columns");
    }
  }

  /** Returns the words of a cell, null where it is missing or there is no such column. */
  @Nullable String text(String column) {
    Excerpt excerpt = excerpt(column);
    return excerpt == null ? null : excerpt.text();
  }

  /** Returns the words of a cell and where they stand, null where they are missing. */
  @Nullable Excerpt excerpt(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      return null;
    }
    String cell = spans.get(index).of(line);
    return cell.isEmpty() || cell.equals(missing) ? null : new Excerpt(spans.get(index), cell);
  }

  /**
   * Returns a cell that must be there.
   *
   * @throws IllegalArgumentException if it is missing
   */
  Excerpt required(String column) {
    Excerpt excerpt = excerpt(column);
    if (excerpt == null) {
      throw new IllegalArgumentException("no " + column);
    }
    return excerpt;
  }

  /** Returns the values of a cell that are separated by semicolons, missing ones as nulls. */
  List<@Nullable Excerpt> several(String column) {
    List<@Nullable Excerpt> values = new ArrayList<>();
    Excerpt whole = excerpt(column);
    if (whole != null) {
      int begin = whole.begin();
      while (begin <= whole.end()) {
        int end = line.indexOf(';', begin);
        end = end < 0 || end > whole.end() ? whole.end() : end;
        Span span = stripped(begin, end);
        String value = span.of(line);
        values.add(value.isEmpty() || value.equals(missing) ? null : new Excerpt(span, value));
        begin = end + 1;
      }
    }
    return values;
  }

  /** Returns the whole line, as evidence. */
  Span whole() {
    return new Span(0, line.length());
  }

  String line() {
    return line;
  }

  private Span stripped(int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && Character.isWhitespace(line.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(line.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}
