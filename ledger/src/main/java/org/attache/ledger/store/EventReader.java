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
import org.attache.ledger.entry.Source;
import org.attache.ledger.link.Link;
import org.attache.model.Claim;
import org.attache.model.error.NotFound;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/** Reads single events with all their reports from the derived tables. */
public final class EventReader {
  private static final String REPORTS =
      "SELECT x.assertion, a.id, a.evidence, a.claim, x.status, x.claim, e.event_id, l.score,"
          + " l.parts, d.document, r.version, d.url, d.publisher, d.title, r.day"
          + " FROM event_assertion x JOIN assertions a ON a.seq = x.assertion"
          + " JOIN event_link l ON l.assertion = x.assertion"
          + " JOIN event e ON e.founder = l.n"
          + " JOIN readings r ON r.seq = a.reading_seq"
          + " JOIN documents d ON d.seq = r.document_seq"
          + " WHERE x.n = (SELECT n FROM event_number WHERE event_id = ?)"
          + " AND x.from_day <= ? AND x.until_day > ?";
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
      "SELECT d.seq, d.id, d.analyst, d.decided, d.reason, d.text, d.ruling"
          + " FROM event_decision x JOIN decisions d ON d.seq = x.decision"
          + " WHERE x.n = (SELECT n FROM event_number WHERE event_id = ?)"
          + " AND x.from_day <= ? AND x.until_day > ?";
  private static final String DECISIONS_OF_SEVERAL =
      "SELECT d.seq, d.id, d.analyst, d.decided, d.reason, d.text, d.ruling, x.event_id"
          + " FROM event_decision x JOIN decisions d ON d.seq = x.decision"
          + " WHERE x.n IN (SELECT n FROM event_number WHERE event_id IN (${events}))"
          + " AND x.from_day <= ? AND x.until_day > ?";
  private static final int DECIDED_EVENT = 8;
  private static final String ABSORBED =
      "SELECT x.absorbed FROM event_absorbed x"
          + " WHERE x.n = (SELECT n FROM event_number WHERE event_id = ?)"
          + " AND x.from_day <= ? AND x.until_day > ? ORDER BY x.absorbed";

  private final Sql sql;
  private final ClaimText text = new ClaimText();

  /** Makes a reader over a connection, which stays the caller's. */
  public EventReader(Sql sql) {
    this.sql = sql;
  }

  /**
   * Returns the event as it was known on a day.
   *
   * @param id its whole id
   * @throws NotFound if it was not known then
   */
  public Event event(String id, AsOf asOf) {
    String day = asOf.day().toString();
    List<Report> reports =
        sql.list(REPORTS, this::report, id, day, day).stream()
            .sorted((a, b) -> Assertion.CANONICAL.compare(a.assertion(), b.assertion()))
            .toList();
    if (reports.isEmpty()) {
      throw new NotFound("event-unknown", "there is no event " + id + " by that day", id, null);
    }
    ArchiveReader archive = new ArchiveReader(sql);
    List<Decision> decisions =
        sql.list(DECISIONS, archive::decision, id, day, day).stream()
            .sorted(Decision.CANONICAL)
            .toList();
    List<String> absorbed = sql.list(ABSORBED, row -> row.text(1), id, day, day);
    return new EventMaker(asOf).event(new Dossier(id, reports, absorbed, decisions));
  }

  /** Returns the decisions in force on each of the events by a day, in canonical order. */
  public Map<String, List<Decision>> decisions(List<String> events, LocalDate day) {
    List<@Nullable Object> values = new ArrayList<>(events);
    values.add(day.toString());
    values.add(day.toString());
    ArchiveReader archive = new ArchiveReader(sql);
    Map<String, List<Decision>> decisions = new LinkedHashMap<>();
    sql.list(
        DECISIONS_OF_SEVERAL.replace("${events}", marks(events.size())),
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
    return new Told(row.text(EVENT), report(row));
  }

  private Report report(Row row) throws SQLException {
    Origin origin = Origin.of("assertion " + row.number(1));
    Source source =
        new Source(
            row.text(10),
            row.text(11),
            row.textOrNull(12),
            row.textOrNull(13),
            row.textOrNull(14),
            LocalDate.parse(row.text(15)));
    Assertion assertion =
        new Assertion(row.text(2), source, row.text(3), text.claim(row.text(4), origin));
    String corrected = row.textOrNull(6);
    Claim claim = corrected == null ? assertion.claim() : text.claim(corrected, origin);
    String status = row.text(5);
    return new Report(
        assertion,
        claim,
        new Link(assertion.id(), row.text(7), row.real(8), LinkText.parts(row.text(9))),
        status.equals("confirmed"),
        status.equals("rejected"),
        status.equals("superseded"));
  }
}
