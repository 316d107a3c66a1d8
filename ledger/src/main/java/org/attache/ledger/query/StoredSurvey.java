package org.attache.ledger.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Step;
import org.attache.ledger.history.Voice;
import org.attache.ledger.store.EventReader;
import org.attache.ledger.store.Row;
import org.attache.ledger.store.Sql;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The survey of the stored tables: each question is a few queries over keys, however many events it
 * is asked for.
 */
public final class StoredSurvey implements Survey {
  private static final int AT_ONCE = 256;

  private static final String PARTIES =
      "SELECT p.event_id, p.name, p.code, p.office FROM event_party p WHERE p.n IN"
          + " (SELECT n FROM event_number WHERE event_id IN (%s)) AND p.from_day <= ? AND p.until_day > ? ORDER BY p.event_id, p.rank";
  private static final String SPOTS =
      "SELECT s.event_id, s.place, s.country, s.latitude, s.longitude FROM event_state s"
          + " WHERE s.n IN (SELECT n FROM event_number WHERE event_id IN (%s)) AND s.from_day <= ? AND s.until_day > ?"
          + " AND s.place IS NOT NULL";
  private static final String POSITIONS =
      "SELECT x.event_id, x.holder, x.party, x.stage, x.since, a.id, x.contradicts"
          + " FROM event_position x JOIN assertions a ON a.seq = x.assertion"
          + " WHERE x.n IN (SELECT n FROM event_number WHERE event_id IN (%s)) AND x.from_day <= ? AND x.until_day > ?"
          + " ORDER BY x.event_id, x.holder";
  private static final String STEPS =
      "SELECT e.event_id, e.day, e.stage, a.id, e.voice FROM event_step e"
          + " JOIN assertions a ON a.seq = e.assertion WHERE e.n IN"
          + " (SELECT n FROM event_number WHERE event_id IN (%s))"
          + " AND e.from_day <= ? AND e.until_day > ? ORDER BY e.event_id, e.step";

  private final Sql sql;
  private final String day;

  /**
   * Makes a survey.
   *
   * @param sql a connection that reads; closed by the caller
   * @param day the day to which all answers refer
   */
  public StoredSurvey(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day.toString();
  }

  @Override
  public Map<String, List<Party>> parties(Collection<String> events) {
    return lists(
        events, PARTIES, row -> new Party(row.text(2), row.textOrNull(3), row.textOrNull(4)));
  }

  @Override
  public Map<String, Spot> spots(Collection<String> events) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    lists(events, SPOTS, StoredSurvey::spot).forEach((id, found) -> spots.put(id, found.get(0)));
    return spots;
  }

  @Override
  public Map<String, List<Position>> positions(Collection<String> events) {
    return lists(events, POSITIONS, StoredSurvey::position);
  }

  @Override
  public Map<String, List<Step>> steps(Collection<String> events) {
    return lists(events, STEPS, StoredSurvey::step);
  }

  @Override
  public Map<String, List<Report>> reports(Collection<String> events, String words, int each) {
    EventReader reader = new EventReader(sql);
    List<String> asked = SearchWords.of(words);
    Map<String, List<Report>> reports = new LinkedHashMap<>();
    for (List<String> some : parts(events)) {
      reports.putAll(reader.newest(some, LocalDate.parse(day), asked, each));
    }
    return reports;
  }

  private record Found<T>(String event, T what) {}

  private <T> Map<String, List<T>> lists(
      Collection<String> events, String query, Row.Reader<T> reader) {
    Map<String, List<T>> lists = new LinkedHashMap<>();
    for (List<String> some : parts(events)) {
      List<@Nullable Object> values = new ArrayList<>(some);
      values.add(day);
      values.add(day);
      String asked = String.format(Locale.ROOT, query, Clauses.marks(some.size()));
      for (Found<T> found :
          sql.list(asked, row -> new Found<>(row.text(1), reader.read(row)), values.toArray())) {
        lists.computeIfAbsent(found.event(), id -> new ArrayList<>()).add(found.what());
      }
    }
    return lists;
  }

  /**
   * Returns the ids in parts of equal length, the last filled up with an id that it holds, so that
   * few statements serve all questions.
   */
  private static List<List<String>> parts(Collection<String> events) {
    List<String> all = List.copyOf(events);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<String> part = new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
      int length = Math.max(8, Integer.highestOneBit(2 * part.size() - 1));
      while (part.size() < length) {
        part.add(part.get(0));
      }
      parts.add(part);
    }
    return parts;
  }

  private static Position position(Row row) throws SQLException {
    String against = row.text(7);
    return new Position(
        row.text(2),
        row.count(3) == 1,
        Stage.valueOf(row.text(4).toUpperCase(Locale.ROOT)),
        LocalDate.parse(row.text(5)),
        row.text(6),
        against.isEmpty() ? List.of() : List.of(against.split("\t", -1)));
  }

  private static Spot spot(Row row) throws SQLException {
    return new Spot(row.text(2), row.textOrNull(3), degrees(row, 4), degrees(row, 5));
  }

  private static @Nullable Double degrees(Row row, int column) throws SQLException {
    String text = row.textOrNull(column);
    return text == null ? null : Double.valueOf(text);
  }

  private static Step step(Row row) throws SQLException {
    return new Step(
        LocalDate.parse(row.text(2)),
        Stage.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
        row.text(4),
        Voice.valueOf(row.text(5).toUpperCase(Locale.ROOT)));
  }
}
