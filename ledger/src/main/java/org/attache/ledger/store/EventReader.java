package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.attache.ledger.EventMaker;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Dossier;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads events with their reports from the derived tables. */
public final class EventReader {
  /** How many events can be read at once. */
  public static final int AT_ONCE = DossierReader.AT_ONCE;

  // the newest are picked by key alone before their words are read
  private static final String NEWEST =
      "SELECT x.assertion, a.id, a.evidence, a.claim, x.status, x.claim, e.event_id, l.score,"
          + " l.parts, d.document, r.version, d.url, d.publisher, d.title, r.day, x.event_id"
          + " FROM (SELECT n.event_id, n.assertion, n.status, n.claim,"
          + " rank() OVER (PARTITION BY n.n ORDER BY n.day DESC) AS place"
          + " FROM event_assertion n"
          + " WHERE n.n IN (SELECT n FROM event_number WHERE event_id IN (${events})) AND n.from_day <= ? AND n.until_day > ?"
          + " AND n.status IN ('told', 'confirmed')${holding}) x"
          + " JOIN assertions a ON a.seq = x.assertion"
          + " JOIN event_link l ON l.assertion = x.assertion"
          + " JOIN event e ON e.founder = l.n"
          + " JOIN readings r ON r.seq = a.reading_seq"
          + " JOIN documents d ON d.seq = r.document_seq WHERE x.place <= ?";
  private static final String HOLDING_SQLITE =
      " AND EXISTS (SELECT 1 FROM assertion_words w WHERE w.rowid = n.assertion"
          + " AND w.assertion_words MATCH ?)";
  private static final String HOLDING_POSTGRESQL =
      " AND EXISTS (SELECT 1 FROM assertions w WHERE w.seq = n.assertion"
          + " AND to_tsvector('simple', w.evidence) @@ plainto_tsquery('simple', ?))";
  private static final int EVENT = 16;
  private static final String DECISIONS =
      "SELECT d.seq, d.id, d.analyst, d.decided, d.reason, d.text, d.ruling, x.event_id"
          + " FROM event_decision x JOIN decisions d ON d.seq = x.decision"
          + " WHERE x.n IN (SELECT n FROM event_number WHERE event_id IN (${events}))"
          + " AND x.from_day <= ? AND x.until_day > ?";
  private static final int DECIDED_EVENT = 8;
  private final Sql sql;
  private final DossierReader dossiers;
  private final ReportRow reports = new ReportRow();

  /** Makes a reader over a connection, which stays the caller's. */
  public EventReader(Sql sql) {
    this.sql = sql;
    this.dossiers = new DossierReader(sql);
  }

  /**
   * Returns the event as it was known on a day.
   *
   * @param id its whole id
   * @throws NotFound if it was not known then
   */
  public Event event(String id, AsOf asOf) {
    Long number =
        sql.first("SELECT n FROM event_number WHERE event_id = ?", row -> row.number(1), id);
    List<Dossier> found = number == null ? List.of() : dossiers(List.of(number), asOf.day());
    if (found.isEmpty()) {
      throw new NotFound("event-unknown", "there is no event " + id + " by that day", id, null);
    }
    return new EventMaker(asOf).event(found.get(0));
  }

  /**
   * Returns what was said of events by a day, in the order of their numbers; those of which nothing
   * was are left out.
   *
   * @param numbers at most {@value #AT_ONCE}
   */
  public List<Dossier> dossiers(List<Long> numbers, LocalDate day) {
    return dossiers.dossiers(numbers, day);
  }

  /** Returns the decisions in force on each of the events by a day, in canonical order. */
  public Map<String, List<Decision>> decisions(List<String> events, LocalDate day) {
    List<@Nullable Object> values = new ArrayList<>(events);
    values.add(day.toString());
    values.add(day.toString());
    ArchiveReader archive = new ArchiveReader(sql);
    Map<String, List<Decision>> decisions = new LinkedHashMap<>();
    sql.list(
        DECISIONS.replace("${events}", marks(events.size())),
        row ->
            decisions
                .computeIfAbsent(row.text(DECIDED_EVENT), id -> new ArrayList<>())
                .add(archive.decision(row)),
        values.toArray());
    decisions.values().forEach(taken -> taken.sort(Decision.CANONICAL));
    return decisions;
  }

  /** Returns the decisions that were stored last, the last first, those undone among them. */
  public List<Decision> latest(int limit) {
    return sql.list(
        "SELECT d.seq, d.id, d.analyst, d.decided, d.reason, d.text, d.ruling FROM decisions d"
            + " ORDER BY d.seq DESC LIMIT ?",
        new ArchiveReader(sql)::decision,
        limit);
  }

  private static String marks(int count) {
    return String.join(", ", java.util.Collections.nCopies(count, "?"));
  }

  /**
   * Returns the newest counted reports of each event, the newest first.
   *
   * @param events whole ids
   * @param words lower-case words that the sentence of a report must hold
   * @param each how many of an event at most
   */
  public Map<String, List<Report>> newest(
      List<String> events, LocalDate day, List<String> words, int each) {
    List<@Nullable Object> values = new ArrayList<>(events);
    values.add(day.toString());
    values.add(day.toString());
    String holding = "";
    if (!words.isEmpty()) {
      boolean sqlite = sql.dialect() == Dialect.SQLITE;
      holding = sqlite ? HOLDING_SQLITE : HOLDING_POSTGRESQL;
      values.add(
          sqlite
              ? words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "))
              : String.join(" ", words));
    }
    values.add(each);
    Map<String, List<Report>> newest = new LinkedHashMap<>();
    sql
        .list(
            NEWEST.replace("${events}", marks(events.size())).replace("${holding}", holding),
            this::told,
            values.toArray())
        .stream()
        .sorted(
            (a, b) -> Assertion.CANONICAL.compare(b.report().assertion(), a.report().assertion()))
        .forEach(
            told -> {
              List<Report> of = newest.computeIfAbsent(told.event(), id -> new ArrayList<>());
              if (of.size() < each) {
                of.add(told.report());
              }
            });
    return newest;
  }

  private record Told(String event, Report report) {}

  private Told told(Row row) throws SQLException {
    return new Told(row.text(EVENT), reports.report(row));
  }
}
