package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attache.ledger.store.Dialect;
import org.attache.ledger.store.Sql;
import org.attache.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * Spells a filter as a query over the table of states. It begins with the rarest participant's
 * events or with the sentences that hold the words, if these are few; else it walks back from the
 * newest report, of the rarest state or body, stage or category asked for, until enough is found.
 */
final class EventSql {
  private static final int COUNTED = 10_000;
  private static final int FEW = 3000;
  private static final int AT_ONCE = 256;
  private static final int NUMBER = 21;

  private final Sql sql;
  private final LocalDate day;
  private final PartySql parties;
  private final NameSql names;
  private final int few;

  EventSql(Sql sql, LocalDate day) {
    this(sql, day, FEW);
  }

  /** Makes one for which words are frequent that more sentences hold, and places of more events. */
  EventSql(Sql sql, LocalDate day, int few) {
    this.few = few;
    this.sql = sql;
    this.day = day;
    this.parties = new PartySql(sql, day);
    this.names = new NameSql(sql.dialect());
  }

  List<EventLine> lines(EventFilter filter, int skip, int limit) {
    String text = filter.text();
    if (text != null) {
      return new TextSql(sql, day, this, few).lines(filter, text, skip, limit);
    }
    return list(LineRow.of(day), filter, skip, limit);
  }

  /** Returns the outlines of events, the newest first. */
  List<Outline> outlines(EventFilter filter, int limit) {
    return filter.text() == null
        ? list(LineRow.outline(day), filter, 0, limit)
        : lines(filter, 0, limit).stream().map(Outline::of).toList();
  }

  private <T> List<T> list(LineRow.Columns<T> columns, EventFilter filter, int skip, int limit) {
    List<PartyTerm> coded = coded(filter, skip + limit);
    if (!coded.isEmpty()) {
      Clauses others = restrictions(filter, coded);
      String since = filter.since() == null ? "" : filter.since().toString();
      return new CodeSql(sql, day).list(columns, coded, newest(filter), since, others, skip, limit);
    }
    Clauses query = query(columns.names(), filter, null, skip + limit);
    query.add("LIMIT ? OFFSET ?", limit, skip);
    return sql.list(query.text(), columns.reader(), query.values());
  }

  /**
   * Returns the states and bodies through whose events one had best go, if any. PostgreSQL would
   * sort all events of several before it gave the first.
   */
  private List<PartyTerm> coded(EventFilter filter, int wanted) {
    List<PartyTerm> coded =
        filter.parties().stream().filter(term -> term.code() != null).distinct().toList();
    if (coded.isEmpty() || rare(filter, wanted) != null || fewPlaced(filter) != null) {
      return List.of();
    }
    boolean merges = sql.dialect() == Dialect.SQLITE;
    boolean narrow = filter.types().size() == 1 || filter.stages().size() == 1;
    if (!narrow && (merges || coded.size() == 1)) {
      return coded;
    }
    PartyTerm lead = lead(filter);
    if (lead == null) {
      return List.of();
    }
    return merges ? coded : List.of(lead);
  }

  private Clauses restrictions(EventFilter filter, List<PartyTerm> without) {
    Clauses others = new Clauses();
    for (PartyTerm term : filter.parties()) {
      if (!without.contains(term)) {
        others.add("AND").add(parties.takesPart(term, "s"));
      }
    }
    restrict(others, filter);
    return others;
  }

  /** Returns the numbers of all that are asked for, the last reported first. */
  List<Long> numbers(EventFilter filter) {
    String text = filter.text();
    if (text != null) {
      return new TextSql(sql, day, this, few).numbers(filter, text, Integer.MAX_VALUE);
    }
    Clauses query = query("s.n", filter, null, Integer.MAX_VALUE);
    return sql.list(query.text(), row -> row.number(1), query.values());
  }

  /** Returns the events of these numbers as they stand on the day, in the order of the numbers. */
  List<EventLine> lines(List<Long> numbers) {
    Map<Long, EventLine> lines = new HashMap<>();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      List<@Nullable Object> values =
          new ArrayList<>(numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)));
      while (values.size() < AT_ONCE) {
        values.add(null);
      }
      Collections.addAll(values, day.toString(), day.toString());
      sql.list(
              "SELECT "
                  + LineRow.COLUMNS
                  + ", s.n FROM event_state s WHERE s.n IN ("
                  + Clauses.marks(AT_ONCE)
                  + ") AND s.stage IS NOT NULL AND s.from_day <= ? AND s.until_day > ?",
              row -> Map.entry(row.number(NUMBER), LineRow.on(day, row)),
              values.toArray())
          .forEach(line -> lines.put(line.getKey(), line.getValue()));
    }
    return numbers.stream().map(lines::get).filter(Objects::nonNull).toList();
  }

  /**
   * Returns the query for all but the words, the newest report first.
   *
   * @param columns what to select of the table of states, called {@code s}
   * @param among query for the numbers of the events to choose from, null for all
   * @param wanted how many events are wanted at most
   */
  Clauses query(String columns, EventFilter filter, @Nullable Clauses among, int wanted) {
    Clauses query = new Clauses().add("SELECT " + columns + " FROM");
    PartyTerm rare = among == null ? rare(filter, wanted) : null;
    Clauses placed = among == null && rare == null ? fewPlaced(filter) : null;
    PartyTerm lead = among == null && rare == null && placed == null ? lead(filter) : null;
    String today = day.toString();
    if (among != null) {
      query.add("(").add(among).add(") c CROSS JOIN event_state s WHERE s.n = c.n");
    } else if (rare != null) {
      query.add("(SELECT DISTINCT n FROM (").add(parties.events(rare));
      query.add(") e) c CROSS JOIN event_state s WHERE s.n = c.n");
    } else if (placed != null) {
      query.add("(").add(placed).add(") c CROSS JOIN event_state s WHERE s.n = c.n");
    } else if (lead != null) {
      query.add("event_party l CROSS JOIN event_state s WHERE s.n = l.n").add(parties.leads(lead));
      query.add("AND l.last_day <= ?", newest(filter));
    } else {
      query.add("event_state s WHERE s.stage IS NOT NULL");
    }
    query.add("AND s.stage IS NOT NULL AND s.from_day <= ? AND s.until_day > ?", today, today);
    String walked = lead == null ? "s" : "l";
    for (PartyTerm term : filter.parties()) {
      if (!term.equals(rare) && !term.equals(lead)) {
        query.add("AND").add(parties.takesPart(term, walked));
      }
    }
    restrict(query, filter);
    return query.add("ORDER BY " + walked + ".last_day DESC, " + walked + ".event_id");
  }

  /** Returns a participant asked for by name that has few events, if any. */
  private @Nullable PartyTerm rare(EventFilter filter, int wanted) {
    return filter.parties().stream()
        .filter(term -> term.code() == null && parties.isRare(term, wanted))
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns the query for the numbers of the events that may be at the place asked for, on whatever
   * day, if one is asked for and they are few.
   */
  private @Nullable Clauses fewPlaced(EventFilter filter) {
    PartyTerm place = filter.place();
    if (place == null) {
      return null;
    }
    Clauses placed = new Clauses();
    if (names.hasWords(place.asked())) {
      placed.add(NameSql.placed(place.asked()));
    } else {
      placed.add("SELECT p.n FROM event_state p WHERE lower(p.place) = lower(?)", place.asked());
    }
    if (place.code() != null) {
      placed.add("UNION ALL SELECT p.n FROM event_state p WHERE p.country = ?", place.code());
    }
    Clauses some = new Clauses().add("SELECT DISTINCT n FROM (").add(placed);
    some.add(") f LIMIT " + (few + 1));
    Clauses count = new Clauses().add("SELECT count(*) FROM (").add(some).add(") g");
    Long found = sql.first(count.text(), row -> row.number(1), count.values());
    return found == null || found > few ? null : some;
  }

  /** Returns the state or body whose events are fewer than those of all else that is asked for. */
  private @Nullable PartyTerm lead(EventFilter filter) {
    PartyTerm lead = null;
    long least = Long.MAX_VALUE;
    for (PartyTerm term : filter.parties()) {
      String code = term.code();
      long count = code == null ? Long.MAX_VALUE : count("event_party", "code", code);
      if (count < least) {
        lead = term;
        least = count;
      }
    }
    return lead == null || least > states(filter) ? null : lead;
  }

  /** Returns how many states are of the one stage or category asked for, if of one. */
  private long states(EventFilter filter) {
    long least = Long.MAX_VALUE;
    if (filter.stages().size() == 1) {
      least = count("event_state", "stage", filter.stages().iterator().next().label());
    }
    if (filter.types().size() == 1) {
      String type = filter.types().iterator().next().name();
      least = Math.min(least, count("event_state", "event", type));
    }
    return least;
  }

  private long count(String table, String column, String value) {
    Long count =
        sql.first(
            "SELECT count(*) FROM (SELECT 1 FROM "
                + table
                + " WHERE "
                + column
                + " = ? AND last_day <= ? LIMIT "
                + COUNTED
                + ") f",
            row -> row.number(1),
            value,
            day.toString());
    return count == null ? 0 : count;
  }

  private String newest(EventFilter filter) {
    LocalDate until = filter.until();
    return (until == null || until.isAfter(day) ? day : until).toString();
  }

  private void restrict(Clauses query, EventFilter filter) {
    query.among(
        "s.event", filter.types().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    query.among(
        "s.stage",
        filter.stages().stream().map(Named::label).collect(Collectors.toUnmodifiableSet()));
    query.add("AND s.last_day <= ?", newest(filter));
    if (filter.since() != null) {
      query.add("AND s.last_day >= ?", filter.since().toString());
    }
    PartyTerm place = filter.place();
    if (place != null && place.code() != null) {
      query.add("AND (lower(s.place) = lower(?) OR s.country = ?)", place.asked(), place.code());
    } else if (place != null) {
      query.add("AND lower(s.place) = lower(?)", place.asked());
    }
    if (filter.upcoming()) {
      // the concatenation keeps the index away: from the newest back enough is soon found
      query.add("AND (s.lapses_on || '') >= ?", day.toString());
      query.add("AND (s.latest IS NULL OR s.latest >= ?)", day.toString());
    }
  }
}
