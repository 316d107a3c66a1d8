package org.attache.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.attache.ledger.entry.Digest;

/** Spells the rows of derived tables, in an order that does not depend on how they came in. */
final class TableDump {
  private static final Set<String> ASSERTIONS =
      Set.of("n", "assertion", "founder", "moved_by", "first_report", "first", "second");

  private static final int HASHED_AT_ONCE = 1 << 16;

  private final Sql sql;
  private final Map<String, String> assertions = new HashMap<>();
  private final Map<String, String> decisions = new HashMap<>();

  /** Reads the ids by which rows are told apart in any ledger. */
  TableDump(Sql sql) {
    this.sql = sql;
    sql.each("SELECT seq, id FROM assertions", row -> assertions.put(row.text(1), row.text(2)));
    sql.each("SELECT seq, id FROM decisions", row -> decisions.put(row.text(1), row.text(2)));
  }

  /** Returns all rows with ids for the numbers that only this ledger gives, sorted. */
  List<String> knowledge() {
    Set<String> rows = new TreeSet<>();
    for (String table : Rebuild.DERIVED) {
      sql.each(
          "SELECT * FROM " + table,
          row -> {
            int width = row.width();
            List<String> cells = new ArrayList<>(List.of(table));
            for (int column = 1; column <= width; column++) {
              cells.add(cell(row, column));
            }
            rows.add(String.join("|", cells));
          });
    }
    return List.copyOf(rows);
  }

  private String cell(Row row, int column) throws SQLException {
    String cell = row.cell(column);
    String name = row.name(column);
    if (cell == null) {
      return "-";
    }
    if (name.equals("n") && cell.startsWith("-")) {
      return "split by " + decisions.getOrDefault(cell.substring(1), cell);
    }
    if (ASSERTIONS.contains(name)) {
      return assertions.getOrDefault(cell, cell);
    }
    return name.equals("decision") ? decisions.getOrDefault(cell, cell) : cell;
  }

  /** Returns the rows of a table, columns separated by bars, in the order of their keys. */
  static List<String> rows(Sql sql, String table) {
    List<String> rows = new ArrayList<>();
    each(sql, table, rows::add);
    return rows;
  }

  /** Returns a hash of the rows, which takes no room for them. */
  static String hash(Sql sql, String table) {
    String[] hash = {""};
    StringBuilder some = new StringBuilder();
    each(
        sql,
        table,
        row -> {
          some.append(row).append('\n');
          if (some.length() > HASHED_AT_ONCE) {
            hash[0] = Digest.of(hash[0], some.toString());
            some.setLength(0);
          }
        });
    return Digest.of(hash[0], some.toString());
  }

  private static void each(Sql sql, String table, Consumer<String> taker) {
    sql.each(
        "SELECT * FROM " + table + " ORDER BY " + order(table),
        row -> {
          int width = row.width();
          List<String> cells = new ArrayList<>();
          for (int column = 1; column <= width; column++) {
            String cell = row.cell(column);
            cells.add(cell == null ? "-" : cell);
          }
          taker.accept(String.join("|", cells));
        });
  }

  private static String order(String table) {
    return switch (table) {
      case "event", "event_split" -> "event_id";
      case "event_link" -> "assertion";
      case "event_state" -> "event_id, from_day";
      case "event_assertion" -> "event_id, assertion, from_day";
      case "event_party" -> "event_id, rank, from_day";
      case "event_position" -> "event_id, holder, from_day";
      case "event_step" -> "event_id, step, from_day";
      case "event_decision" -> "event_id, decision, from_day";
      case "event_absorbed" -> "event_id, absorbed, from_day";
      case "sentence_tie" -> "first, second";
      case "orphan" -> "decision, from_day";
      default -> throw new IllegalArgumentException("not a derived table: " + table);
    };
  }
}
