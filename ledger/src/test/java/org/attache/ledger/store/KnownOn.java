package org.attache.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.Event;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.source.Corroborator;

/**
 * Spells what is known on a day, by the tables and by the fold, so that the two can be compared.
 */
final class KnownOn {
  private KnownOn() {}

  static List<String> rows(Ledger ledger, LocalDate day) {
    List<String> rows = new ArrayList<>();
    for (DerivedTable table : DerivedTable.values()) {
      for (List<String> row :
          query(
              ledger,
              "SELECT * FROM "
                  + table.table()
                  + " WHERE from_day <= '"
                  + day
                  + "' AND until_day > '"
                  + day
                  + "'")) {
        rows.add(table + " " + row);
      }
    }
    rows.sort(null);
    return rows;
  }

  static List<String> rows(Ledger ledger, LedgerRecord record) {
    Map<String, Long> assertions = numbers(ledger, "assertions");
    Map<String, Long> decisions = numbers(ledger, "decisions");
    FactMaker maker =
        new FactMaker(
            id -> assertions.getOrDefault(id, -1L),
            id -> decisions.getOrDefault(id, -1L),
            new Corroborator());
    List<String> rows = new ArrayList<>();
    for (Event event : record.events()) {
      for (Fact fact : maker.of(event)) {
        List<String> cells = new ArrayList<>();
        cells.add(fact.place().event());
        Object key = fact.place().key();
        if (key != null) {
          cells.add(key.toString());
        }
        fact.values().forEach(value -> cells.add(String.valueOf(value)));
        rows.add(fact.place().table() + " " + cells);
      }
    }
    rows.sort(null);
    return rows;
  }

  static List<String> orphans(Ledger ledger, LocalDate day) {
    return query(
            ledger,
            "SELECT d.id FROM orphan o JOIN decisions d ON d.seq = o.decision WHERE o.from_day <= '"
                + day
                + "' AND o.until_day > '"
                + day
                + "'")
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  static Set<LocalDate> days(Ledger ledger) {
    Set<LocalDate> days = new TreeSet<>();
    query(ledger, "SELECT day FROM readings").forEach(row -> days.add(LocalDate.parse(row.get(0))));
    query(ledger, "SELECT decided FROM decisions")
        .forEach(row -> days.add(LocalDate.parse(row.get(0).substring(0, 10))));
    return days;
  }

  private static Map<String, Long> numbers(Ledger ledger, String table) {
    Map<String, Long> numbers = new HashMap<>();
    query(ledger, "SELECT id, seq FROM " + table)
        .forEach(row -> numbers.put(row.get(0), Long.valueOf(row.get(1))));
    return numbers;
  }

  private static List<List<String>> query(Ledger ledger, String query) {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = ledger.queries();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String column = result.getMetaData().getColumnName(i);
          if (!Set.of("n", "from_day", "until_day").contains(column)) {
            cells.add(String.valueOf(result.getObject(i)));
          }
        }
        rows.add(cells);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return rows;
  }
}
