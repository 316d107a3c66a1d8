package org.attache.ledger.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that hold what is known of an event from day to day. Each row holds from one day to
 * the day before another; its key is unique on any day.
 */
enum DerivedTable {
  STATE(
      "event_state",
      "",
      "event title stage since voice moved_by last_day lapses_on by_silence earliest latest"
          + " days_before place country latitude longitude places_before reports documents outlets"
          + " independent contradicted first_by first_report"),
  REPORT("event_assertion", "assertion", "day status claim"),
  PARTY("event_party", "rank", "role name lower code sector office last_day"),
  POSITION("event_position", "holder", "party stage since assertion contradicts"),
  STEP("event_step", "step", "day stage voice assertion"),
  DECISION("event_decision", "decision", ""),
  ABSORBED("event_absorbed", "absorbed", "");

  private final String table;
  private final String values;
  private final String insertion;
  private final String removal;
  private final String reopening;
  private final String closing;

  DerivedTable(String table, String key, String values) {
    this.table = table;
    this.values = values;
    List<String> columns =
        Stream.of("n event_id " + key + " from_day until_day " + values)
            .flatMap(names -> Stream.of(names.split(" ")))
            .filter(name -> !name.isEmpty())
            .toList();
    this.insertion =
        "INSERT INTO "
            + table
            + " ("
            + String.join(", ", columns)
            + ") VALUES ("
            + columns.stream().map(column -> "?").collect(Collectors.joining(", "))
            + ")";
    this.removal = "DELETE FROM " + table + " WHERE n = ? AND from_day >= ?";
    this.reopening =
        "UPDATE "
            + table
            + " SET until_day = '"
            + Times.OPEN
            + "' WHERE n = ? AND until_day >= ? AND until_day < '"
            + Times.OPEN
            + "'";
    this.closing =
        "UPDATE "
            + table
            + " SET until_day = ? WHERE n = ?"
            + (key.isEmpty() ? "" : " AND " + key + " = ?")
            + " AND until_day = '"
            + Times.OPEN
            + "'";
  }

  String table() {
    return table;
  }

  /** Returns where among the values of a fact a column stands. */
  int place(String column) {
    return List.of(values.split(" ")).indexOf(column);
  }

  /** Takes number and id of the event, key if any, first day, end, values. */
  String insertion() {
    return insertion;
  }

  /** Takes number of the event and day: rows from that day on go. */
  String removal() {
    return removal;
  }

  /** Takes number of the event and day: rows that ended that day or later last again. */
  String reopening() {
    return reopening;
  }

  /** Takes end, number of the event, key if any: the row that lasts ends. */
  String closing() {
    return closing;
  }
}
