package org.attache.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One connection with its prepared statements. Failures come out as errors of the sealed family.
 * Not safe for use by several threads.
 */
public final class Sql implements AutoCloseable {
  private static final int ROWS_FETCHED = 2000;

  private final Connection connection;
  private final Dialect dialect;
  private final SqlFailure failure;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Map<String, Deferred> deferred = new HashMap<>();
  private final Set<Deferred> waiting = new LinkedHashSet<>();

  Sql(Connection connection, Dialect dialect, SqlFailure failure) {
    this.connection = connection;
    this.dialect = dialect;
    this.failure = failure;
  }

  /** Returns which database it is. */
  public Dialect dialect() {
    return dialect;
  }

  /** Runs statements without parameters. */
  void run(String statement) {
    try (Statement plain = connection.createStatement()) {
      plain.execute(statement);
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /** Runs a statement that changes rows and returns how many. */
  int update(String statement, @Nullable Object... values) {
    try {
      PreparedStatement ready = prepare(statement);
      bind(ready, values);
      return ready.executeUpdate();
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /** Puts a change off to {@link #flush}. */
  void later(String statement, @Nullable Object... values) {
    try {
      Deferred changes = deferred.get(statement);
      if (changes == null) {
        changes = defer(statement);
        deferred.put(statement, changes);
      }
      changes.add(values);
      waiting.add(changes);
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /** Makes the changes put off, statement by statement, in the order of each one's first use. */
  void flush() {
    try {
      for (Deferred changes : waiting) {
        changes.send();
      }
      waiting.clear();
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /** Hands each row of the answer to {@code reader}; needs a transaction to be read bit by bit. */
  void each(String query, Row.Visitor reader, @Nullable Object... values) {
    try (PreparedStatement ready = connection.prepareStatement(query)) {
      ready.setFetchSize(ROWS_FETCHED);
      bind(ready, values);
      try (ResultSet rows = ready.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          reader.visit(row);
        }
      }
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /** Returns what {@code reader} makes of each row. */
  public <T> List<T> list(String query, Row.Reader<T> reader, @Nullable Object... values) {
    List<T> made = new ArrayList<>();
    try {
      PreparedStatement ready = prepare(query);
      bind(ready, values);
      try (ResultSet rows = ready.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          made.add(reader.read(row));
        }
      }
    } catch (SQLException e) {
      throw failure.of(e);
    }
    return made;
  }

  /** Returns what {@code reader} makes of the first row, null where there is none. */
  public <T> @Nullable T first(String query, Row.Reader<T> reader, @Nullable Object... values) {
    List<T> made = list(query, reader, values);
    return made.isEmpty() ? null : made.get(0);
  }

  /**
   * Lets all that is asked from now on be answered by one state of the ledger, whatever is written
   * meanwhile, until {@link #release}. The state is that of the first question.
   */
  public void hold() {
    try {
      if (connection.getAutoCommit()) {
        if (dialect == Dialect.POSTGRESQL) {
          connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        connection.setAutoCommit(false);
      }
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /** Lets go of the state that was held. */
  public void release() {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /** Does {@code work} wholly or, if it throws, not at all. */
  void transaction(Runnable work) {
    boolean done = false;
    try {
      begin();
      work.run();
      flush();
      commit();
      done = true;
    } finally {
      if (!done) {
        undo();
      }
    }
    end();
  }

  /**
   * Keeps others from writing to a table until the transaction ends. In SQLite one writes at a time
   * anyway.
   */
  void lock(String table) {
    if (dialect == Dialect.POSTGRESQL) {
      run("LOCK TABLE " + table + " IN SHARE ROW EXCLUSIVE MODE");
    }
  }

  private void begin() {
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  private void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  private void end() {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /**
   * Brings the connection back to where it was. The database may have ended the transaction by
   * itself, so that steps of this fail; what made the work fail is on its way to the caller.
   */
  private void undo() {
    prepared.values().forEach(Sql::quietly);
    prepared.clear();
    deferred.clear();
    waiting.clear();
    quietly(connection::rollback);
    quietly(() -> connection.setAutoCommit(true));
  }

  private static void quietly(AutoCloseable step) {
    try {
      step.close();
    } catch (Exception e) {
      // see undo
    }
  }

  private Deferred defer(String statement) throws SQLException {
    CopiedRows rows = dialect == Dialect.POSTGRESQL ? CopiedRows.of(statement, connection) : null;
    return rows == null ? new Batch(prepare(statement)) : rows;
  }

  private PreparedStatement prepare(String statement) throws SQLException {
    PreparedStatement ready = prepared.get(statement);
    if (ready == null) {
      ready = connection.prepareStatement(statement);
      prepared.put(statement, ready);
    }
    return ready;
  }

  /** Changes of one statement, put off. */
  interface Deferred {
    void add(@Nullable Object... values) throws SQLException;

    void send() throws SQLException;
  }

  /** Changes that the driver keeps. */
  private record Batch(PreparedStatement statement) implements Deferred {
    @Override
    public void add(@Nullable Object... values) throws SQLException {
      bind(statement, values);
      statement.addBatch();
    }

    @Override
    public void send() throws SQLException {
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof String text) {
        statement.setString(i + 1, text);
      } else if (value instanceof Long number) {
        statement.setLong(i + 1, number);
      } else if (value instanceof Integer number) {
        statement.setInt(i + 1, number);
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }
}
