package org.attache.app.watch.state;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.attache.app.watch.Lead;
import org.attache.app.watch.Notebook;
import org.attache.app.watch.Outcome;
import org.attache.app.watch.WatchedFeed;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/** A notebook in a file. Used by one thread. */
public final class NotebookFile implements Notebook {
  private static final int BUSY = 5;
  private static final int NOT_A_DATABASE = 26;

  /** What an item settled so long ago is not remembered for, once no feed names it any more. */
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private static final Duration SEEN_AGAIN = Duration.ofDays(1);
  private static final Duration LEAST_REREAD = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 8;

  private final Connection connection;
  private final String place;

  private NotebookFile(Connection connection, String place) {
    this.connection = connection;
    this.place = place;
  }

  /**
   * Opens a notebook; one that is not there is begun.
   *
   * @throws Conflict if another program holds it
   * @throws IncorrectInput if the file is something else
   * @throws Unavailable if the file cannot be read or written
   */
  public static NotebookFile open(Path file) {
    String place = file.toString();
    @Nullable Connection connection = null;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      NotebookFile notebook = new NotebookFile(connection, place);
      notebook.begin();
      return notebook;
    } catch (SQLException e) {
      close(connection);
      throw failure(e, place);
    } catch (AttacheException e) {
      close(connection);
      throw e;
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // it was not to be used
    }
  }

  private void begin() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0");
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      connection.setAutoCommit(false);
      if (NotebookTables.isForeign(statement)) {
        throw new IncorrectInput("notebook-foreign", "not a notebook of feeds", null, place);
      }
      NotebookTables.create(statement);
      connection.commit();
    }
  }

  @Override
  public List<WatchedFeed> feeds(Collection<String> urls, Instant now) {
    return written(
        () -> {
          List<WatchedFeed> feeds = new ArrayList<>();
          for (String url : urls) {
            update("INSERT OR IGNORE INTO feed (url, due) VALUES (?, ?)", url, millis(now));
            query(NotebookTables.FEED, row -> feeds.add(feed(row)), url);
          }
          return feeds;
        });
  }

  @Override
  public List<Lead> pending() {
    return written(
        () -> {
          List<Lead> leads = new ArrayList<>();
          query(NotebookTables.PENDING, row -> leads.add(lead(row)));
          return leads;
        });
  }

  @Override
  public List<Lead> polled(WatchedFeed feed, List<Lead> found, Instant now) {
    return written(
        () -> {
          update(
              NotebookTables.KEEP_FEED,
              feed.etag(),
              feed.modified(),
              feed.rest() == null ? null : feed.rest().toMillis(),
              millis(feed.due()),
              feed.failures(),
              feed.url());
          List<Lead> fresh = new ArrayList<>();
          for (Lead lead : found) {
            @Nullable Lead due = due(lead, now);
            if (due != null) {
              keep(due, now);
              fresh.add(due);
            }
          }
          if (!found.isEmpty()) {
            update(NotebookTables.FORGET, feed.url(), millis(now.minus(REMEMBERED)));
          }
          return fresh;
        });
  }

  /** Returns the lead as it is to be followed, or null if it is known as it stands. */
  private @Nullable Lead due(Lead lead, Instant now) throws SQLException {
    List<Known> known = new ArrayList<>();
    query(NotebookTables.KNOWN, row -> known.add(Known.of(row)), lead.key());
    if (known.isEmpty()) {
      return lead;
    }
    Known before = known.get(0);
    if (before.mark().equals(lead.mark())) {
      if (before.seen() < millis(now.minus(SEEN_AGAIN))) {
        update("UPDATE item SET seen = ? WHERE key = ?", millis(now), lead.key());
      }
      return null;
    }
    if (!before.feed().equals(lead.feed())) {
      // two feeds may word one item differently; the one that named it first tells of changes
      return null;
    }
    long wait = LEAST_REREAD.toMillis() << Math.min(before.reads(), MOST_DOUBLINGS);
    Instant next = Instant.ofEpochMilli(before.settled() + wait);
    return new Lead(
        lead.key(),
        lead.feed(),
        lead.mark(),
        lead.title(),
        lead.day(),
        lead.outlet(),
        lead.content(),
        before.settled() > 0 && next.isAfter(now) ? next : now,
        0);
  }

  /** What is known of an item. */
  private record Known(String feed, String mark, long seen, long settled, int reads) {
    static Known of(ResultSet row) throws SQLException {
      return new Known(
          row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getInt(5));
    }
  }

  private void keep(Lead lead, Instant now) throws SQLException {
    @Nullable LocalDate day = lead.day();
    update(
        NotebookTables.KEEP_ITEM,
        lead.key(),
        lead.feed(),
        lead.mark(),
        lead.title(),
        day == null ? null : day.toString(),
        lead.outlet(),
        lead.content(),
        millis(lead.due()),
        lead.tries(),
        millis(now));
  }

  @Override
  public void postponed(Lead lead) {
    written(
        () ->
            update(
                "UPDATE item SET due = ?, tries = ? WHERE key = ?",
                millis(lead.due()),
                lead.tries(),
                lead.key()));
  }

  @Override
  public void settled(List<Outcome> outcomes, Instant now) {
    written(
        () -> {
          for (Outcome outcome : outcomes) {
            update(
                NotebookTables.SETTLE,
                outcome.kept() ? "kept" : "given up",
                outcome.note(),
                millis(now),
                outcome.lead().key(),
                outcome.lead().mark());
          }
          return outcomes.size();
        });
  }

  @Override
  public void close() {
    close(connection);
  }

  /** Changes within one transaction. */
  private interface Change<T> {
    T make() throws SQLException;
  }

  private <T> T written(Change<T> change) {
    try {
      T made = change.make();
      connection.commit();
      return made;
    } catch (SQLException e) {
      rollback();
      throw failure(e, place);
    }
  }

  private void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // the failure that led here is the one to tell
    }
  }

  private int update(String statement, @Nullable Object... values) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      bind(prepared, values);
      return prepared.executeUpdate();
    }
  }

  /** Takes a row. */
  private interface Visitor {
    void visit(ResultSet row) throws SQLException;
  }

  private void query(String query, Visitor visitor, Object... values) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(query)) {
      bind(prepared, values);
      try (ResultSet rows = prepared.executeQuery()) {
        while (rows.next()) {
          visitor.visit(rows);
        }
      }
    }
  }

  private static void bind(PreparedStatement prepared, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i]);
    }
  }

  private static WatchedFeed feed(ResultSet row) throws SQLException {
    long rest = row.getLong(4);
    return new WatchedFeed(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        rest == 0 ? null : Duration.ofMillis(rest),
        Instant.ofEpochMilli(row.getLong(5)),
        row.getInt(6));
  }

  private static Lead lead(ResultSet row) throws SQLException {
    @Nullable String day = row.getString(5);
    return new Lead(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        day == null ? null : LocalDate.parse(day),
        row.getString(6),
        row.getString(7),
        Instant.ofEpochMilli(row.getLong(8)),
        row.getInt(9));
  }

  private static long millis(Instant time) {
    return time.toEpochMilli();
  }

  private static AttacheException failure(SQLException e, String place) {
    int code = e.getErrorCode() & 0xff;
    if (code == BUSY) {
      return new Conflict(
          "notebook-locked",
          "another program watches with this notebook; end it, or name another with --state",
          place,
          place,
          e);
    }
    if (code == NOT_A_DATABASE) {
      return new IncorrectInput("notebook-foreign", "not a notebook of feeds", null, place, e);
    }
    return new Unavailable(
        "notebook-unusable", "the notebook does not answer: " + e.getMessage(), null, place, e);
  }
}
