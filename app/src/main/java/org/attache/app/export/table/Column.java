package org.attache.app.export.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name in lower case with underscores
 * @param kind what it holds
 * @param value its value in a row: String, List of String, LocalDate, Double, Integer or Boolean by
 *     its kind; null where there is none
 * @param <R> what a row is of
 */
public record Column<R>(String name, Kind kind, Function<R, ? extends @Nullable Object> value) {
  static <R> Column<R> text(String name, Function<R, @Nullable String> value) {
    return new Column<>(name, Kind.TEXT, value);
  }

  static <R> Column<R> texts(String name, Function<R, List<String>> value) {
    return new Column<>(name, Kind.TEXTS, value);
  }

  static <R> Column<R> label(String name, Function<R, @Nullable String> value) {
    return new Column<>(name, Kind.LABEL, value);
  }

  static <R> Column<R> labels(String name, Function<R, List<String>> value) {
    return new Column<>(name, Kind.LABELS, value);
  }

  static <R> Column<R> day(String name, Function<R, @Nullable LocalDate> value) {
    return new Column<>(name, Kind.DAY, value);
  }

  static <R> Column<R> number(String name, Function<R, @Nullable Double> value) {
    return new Column<>(name, Kind.NUMBER, value);
  }

  static <R> Column<R> count(String name, Function<R, @Nullable Integer> value) {
    return new Column<>(name, Kind.COUNT, value);
  }

  static <R> Column<R> truth(String name, Function<R, Boolean> value) {
    return new Column<>(name, Kind.TRUTH, value);
  }
}
