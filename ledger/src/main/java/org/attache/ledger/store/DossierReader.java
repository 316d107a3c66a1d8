package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Dossier;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was said of many events with a query a table: asked one by one, events take most of
 * their time to ask.
 */
final class DossierReader {
  /** How many events are read at once. */
  static final int AT_ONCE = 256;

  private static final String KNOWN =
      " WHERE x.n IN (${events}) AND x.from_day <= ? AND x.until_day > ?";
  // an assertion mostly lies in the event it was linked to
  private static final String REPORTS =
      "SELECT x.assertion, a.id, a.evidence, a.claim, x.status, x.claim, CASE WHEN l.n = x.n THEN"
          + " x.event_id ELSE (SELECT e.event_id FROM event e WHERE e.founder = l.n) END, l.score,"
          + " l.parts, d.document, r.version, d.url, d.publisher, d.title, r.day, r.seq, x.n,"
          + " x.event_id"
          + " FROM event_assertion x JOIN assertions a ON a.seq = x.assertion"
          + " JOIN event_link l ON l.assertion = x.assertion"
          + " JOIN readings r ON r.seq = a.reading_seq"
          + " JOIN documents d ON d.seq = r.document_seq"
          + KNOWN;
  private static final int READING = 16;
  private static final int NUMBER = 17;
  private static final int EVENT = 18;
  private static final String DECISIONS =
      "SELECT d.seq, d.id, d.analyst, d.decided, d.reason, d.text, d.ruling, x.n"
          + " FROM event_decision x JOIN decisions d ON d.seq = x.decision"
          + KNOWN;
  private static final int DECIDED = 8;
  private static final String ABSORBED =
      "SELECT x.absorbed, x.n FROM event_absorbed x" + KNOWN + " ORDER BY x.absorbed";

  private final Sql sql;
  private final ReportRow reports = new ReportRow();
  private final ArchiveReader archive;

  DossierReader(Sql sql) {
    this.sql = sql;
    this.archive = new ArchiveReader(sql);
  }

  /**
   * Returns what was said by a day, in the order of the numbers; less those of which nothing was.
   *
   * @param numbers of events, at most {@value #AT_ONCE}
   */
  List<Dossier> dossiers(List<Long> numbers, LocalDate day) {
    Map<Long, Said> said = new HashMap<>();
    Map<Long, Source> sources = new HashMap<>();
    ask(
        REPORTS,
        numbers,
        day,
        row -> {
          String event = row.text(EVENT);
          Report report = reports.report(row, source(row, sources));
          return said.computeIfAbsent(row.number(NUMBER), n -> new Said(event)).reports.add(report);
        });
    ask(
        DECISIONS,
        numbers,
        day,
        row -> tell(said, row.number(DECIDED), of -> of.decisions, archive.decision(row)));
    ask(ABSORBED, numbers, day, row -> tell(said, row.number(2), of -> of.absorbed, row.text(1)));
    return numbers.stream().map(said::get).filter(Objects::nonNull).map(Said::dossier).toList();
  }

  private void ask(String query, List<Long> numbers, LocalDate day, Row.Reader<Boolean> reader) {
    // two lengths of the list, lest each has a statement of its own
    int marks = numbers.size() == 1 ? 1 : AT_ONCE;
    List<@Nullable Object> values = new ArrayList<>(numbers);
    values.addAll(Collections.nCopies(marks - numbers.size(), null));
    Collections.addAll(values, day.toString(), day.toString());
    sql.list(
        query.replace("${events}", String.join(", ", Collections.nCopies(marks, "?"))),
        reader,
        values.toArray());
  }

  private static <T> boolean tell(
      Map<Long, Said> said, long number, Function<Said, List<T>> list, T item) {
    Said of = said.get(number);
    return of != null && list.apply(of).add(item);
  }

  private Source source(Row row, Map<Long, Source> known) throws SQLException {
    long reading = row.number(READING);
    Source source = known.get(reading);
    if (source == null) {
      source = reports.source(row);
      known.put(reading, source);
    }
    return source;
  }

  /** What was said of one event, in any order. */
  private static final class Said {
    private final String event;
    private final List<Report> reports = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<String> absorbed = new ArrayList<>();

    Said(String event) {
      this.event = event;
    }

    Dossier dossier() {
      reports.sort(Comparator.comparing(Report::assertion, Assertion.CANONICAL));
      decisions.sort(Decision.CANONICAL);
      return new Dossier(event, reports, absorbed, decisions);
    }
  }
}
