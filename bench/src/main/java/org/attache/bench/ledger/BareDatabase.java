package org.attache.bench.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bare database: takes the very rows of a ledger, in the order of time and in as many
 * transactions, and does nothing else. Rows that the ledger has rewritten meanwhile are written
 * once.
 */
final class BareDatabase implements AutoCloseable {
  /** Tables with the column by which their rows came about. */
  private static final Map<String, String> ORDER =
      Map.ofEntries(
          Map.entry("entries", "seq"),
          Map.entry("documents", "seq"),
          Map.entry("readings", "seq"),
          Map.entry("assertions", "seq"),
          Map.entry("event", "founder"),
          Map.entry("event_link", "assertion"),
          Map.entry("event_state", "from_day"),
          Map.entry("event_assertion", "from_day"),
          Map.entry("event_party", "from_day"),
          Map.entry("event_position", "from_day"),
          Map.entry("event_step", "from_day"),
          Map.entry("sentence_tie", "second"));

  private static final List<String> TABLES =
      List.of(
          "entries",
          "documents",
          "readings",
          "assertions",
          "event",
          "event_link",
          "event_state",
          "event_assertion",
          "event_party",
          "event_position",
          "event_step",
          "sentence_tie");

  /** Tables that others refer to; of these rows are written some transactions ahead. */
  private static final Set<String> REFERRED_TO = Set.of("entries", "documents", "readings");

  private static final int AHEAD = 5;
  private static final int FETCHED = 2000;

  private final Connection from;
  private final Connection to;
  private final Meter meter;
  private final List<Copy> copies = new ArrayList<>();
  private long written;

  /**
   * Makes a copier.
   *
   * @param from reads the ledger, outside auto-commit
   * @param to writes to a ledger without rows, outside auto-commit
   */
  BareDatabase(Connection from, Connection to, Meter meter, boolean fullText) throws SQLException {
    this.from = from;
    this.to = to;
    this.meter = meter;
    for (String table : TABLES) {
      copies.add(copy(table, "SELECT * FROM " + table + " ORDER BY " + ORDER.get(table)));
    }
    if (fullText) {
      copies.add(
          copy("assertion_words", "SELECT seq AS rowid, evidence FROM assertions ORDER BY seq"));
    }
  }

  /** Returns what the writing took in so many transactions; the reading is not counted. */
  Usage write(int transactions) throws SQLException {
    Usage spent = Usage.none();
    for (int i = 0; i < transactions; i++) {
      List<List<Object[]>> slices = new ArrayList<>();
      for (Copy copy : copies) {
        slices.add(copy.next(i, transactions));
      }
      Usage before = meter.now();
      for (int j = 0; j < copies.size(); j++) {
        copies.get(j).write(slices.get(j));
      }
      to.commit();
      spent = spent.plus(meter.now().minus(before));
    }
    return spent;
  }

  /** Returns how many rows were written. */
  long rows() {
    return written;
  }

  private Copy copy(String table, String query) throws SQLException {
    long count;
    String counted = table.equals("assertion_words") ? "assertions" : table;
    try (Statement statement = from.createStatement();
        ResultSet answer = statement.executeQuery("SELECT count(*) FROM " + counted)) {
      answer.next();
      count = answer.getLong(1);
    }
    Statement statement = from.createStatement();
    statement.setFetchSize(FETCHED);
    ResultSet source = statement.executeQuery(query);
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= source.getMetaData().getColumnCount(); i++) {
      columns.add(source.getMetaData().getColumnName(i));
    }
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return new Copy(
        source,
        to.prepareStatement(
            "INSERT INTO "
                + table
                + " ("
                + String.join(", ", columns)
                + ") VALUES ("
                + marks
                + ")"),
        columns.size(),
        count,
        REFERRED_TO.contains(table) ? AHEAD : 0);
  }

  @Override
  public void close() throws SQLException {
    for (Copy copy : copies) {
      copy.source.getStatement().close();
      copy.insertion.close();
    }
  }

  private final class Copy {
    private final ResultSet source;
    private final PreparedStatement insertion;
    private final int columns;
    private final long count;
    private final int ahead;
    private long read;

    Copy(ResultSet source, PreparedStatement insertion, int columns, long count, int ahead) {
      this.source = source;
      this.insertion = insertion;
      this.columns = columns;
      this.count = count;
      this.ahead = ahead;
    }

    /** Reads the rows of one of so many slices. */
    List<Object[]> next(int slice, int slices) throws SQLException {
      long end = count * Math.min(slices, slice + 1 + ahead) / slices;
      List<Object[]> rows = new ArrayList<>();
      for (; read < end && source.next(); read++) {
        Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
          values[i] = source.getObject(i + 1);
        }
        rows.add(values);
      }
      return rows;
    }

    void write(List<Object[]> some) throws SQLException {
      for (Object[] values : some) {
        for (int i = 0; i < columns; i++) {
          insertion.setObject(i + 1, values[i]);
        }
        insertion.addBatch();
      }
      insertion.executeBatch();
      written += some.size();
    }
  }
}
