package org.attache.ledger.store;

import java.util.Objects;

/** How far inputs were read whose reading was broken off. */
final class InputMarks {
  private final Sql sql;

  InputMarks(Sql sql) {
    this.sql = sql;
  }

  InputMark of(String input, String stamp) {
    InputMark mark =
        sql.first(
            "SELECT at_byte, line FROM input_marks WHERE input = ? AND stamp = ?",
            row -> new InputMark(row.number(1), row.number(2)),
            input,
            stamp);
    return Objects.requireNonNullElse(mark, InputMark.BEGINNING);
  }

  void set(String input, String stamp, InputMark mark) {
    sql.update(
        "INSERT INTO input_marks (input, stamp, at_byte, line) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (input) DO UPDATE SET stamp = excluded.stamp,"
            + " at_byte = excluded.at_byte, line = excluded.line",
        input,
        stamp,
        mark.at(),
        mark.line());
  }

  void remove(String input) {
    sql.update("DELETE FROM input_marks WHERE input = ?", input);
  }
}
