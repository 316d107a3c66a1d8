package org.attache.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The current row of an answer; columns are counted from 1. */
public final class Row {
  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** Returns the text of a column that is never null. */
  public String text(int column) throws SQLException {
    return rows.getString(column);
  }

  /** Returns the text of a column, null where there is none. */
  public @Nullable String textOrNull(int column) throws SQLException {
    return rows.getString(column);
  }

  /** Returns the column's value as both databases spell it, null where there is none. */
  @Nullable String cell(int column) throws SQLException {
    Object value = rows.getObject(column);
    return value == null ? null : value.toString();
  }

  /** Returns the bytes of a column that is never null. */
  public byte[] bytes(int column) throws SQLException {
    return rows.getBytes(column);
  }

  /** Returns a whole number, null where there is none. */
  public @Nullable Long numberOrNull(int column) throws SQLException {
    long number = rows.getLong(column);
    return rows.wasNull() ? null : number;
  }

  /** Returns a whole number, 0 where there is none. */
  public long number(int column) throws SQLException {
    return rows.getLong(column);
  }

  /** Returns a whole number of at most 31 bits, 0 where there is none. */
  public int count(int column) throws SQLException {
    return rows.getInt(column);
  }

  double real(int column) throws SQLException {
    return rows.getDouble(column);
  }

  /** Returns the name of a column. */
  String name(int column) throws SQLException {
    return rows.getMetaData().getColumnName(column);
  }

  /** Returns the number of columns. */
  int width() throws SQLException {
    return rows.getMetaData().getColumnCount();
  }

  /** Makes a value of a row. */
  public interface Reader<T> {
    /** Returns the value. */
    T read(Row row) throws SQLException;
  }

  /** Takes rows one after the other. */
  interface Visitor {
    void visit(Row row) throws SQLException;
  }
}
