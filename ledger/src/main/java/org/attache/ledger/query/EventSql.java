package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
  private static final int FEW_SENTENCES = 6000;

  private final Sql sql;
  private final LocalDate day;
  private final PartySql parties;

  private final int fewSentences;

  EventSql(Sql sql, LocalDate day) {
    this(sql, day, FEW_SENTENCES);
  }

  /** Makes one for which words are frequent that more sentences hold. */
  EventSql(Sql sql, LocalDate day, int fewSentences) {
    this.fewSentences = fewSentences;
    this.sql = sql;
    this.day = day;
    this.parties = new PartySql(sql, day);
  }

  List<EventLine> lines(EventFilter filter, int skip, int limit) {
    String text = filter.text();
    if (text != null) {
      return new TextSql(sql, day, this, fewSentences).lines(filter, text, skip, limit);
    }
    Clauses query = query(filter, null);
    query.add("LIMIT ? OFFSET ?", limit, skip);
    return sql.list(query.text(), row -> LineRow.on(day, row), query.values());
  }

  /**
   * Returns the query for all but the words, the newest report first; column 21 is the event's
   * number.
   *
   * @param among query for the numbers of the events to choose from, null for all
   */
  Clauses query(EventFilter filter, @Nullable Clauses among) {
    Clauses query = new Clauses().add("SELECT " + LineRow.COLUMNS + ", s.n FROM");
    PartyTerm rare = among == null ? rare(filter) : null;
    PartyTerm lead = among == null && rare == null ? lead(filter) : null;
    String today = day.toString();
    if (among != null) {
      query.add("(").add(among).add(") c CROSS JOIN event_state s WHERE s.n = c.n");
    } else if (rare != null) {
      query.add("(SELECT DISTINCT n FROM (").add(parties.events(rare));
      query.add(") e) c CROSS JOIN event_state s WHERE s.n = c.n");
    } else if (lead != null) {
      query.add("event_party l CROSS JOIN event_state s WHERE s.n = l.n").add(parties.leads(lead));
      query.add("AND l.last_day <= ?", newest(filter));
    } else {
      query.add("event_state s WHERE s.stage IS NOT NULL");
    }
    query.add("AND s.stage IS NOT NULL AND s.from_day <= ? AND s.until_day > ?", today, today);
    for (PartyTerm term : filter.parties()) {
      if (!term.equals(rare) && !term.equals(lead)) {
        query.add("AND").add(parties.takesPart(term));
      }
    }
    restrict(query, filter);
    String walked = lead == null ? "s" : "l";
    return query.add("ORDER BY " + walked + ".last_day DESC, " + walked + ".event_id");
  }

  /** Returns a participant asked for by name that has few events, if any. */
  private @Nullable PartyTerm rare(EventFilter filter) {
    return filter.parties().stream()
        .filter(term -> term.code() == null && parties.isRare(term))
        .findFirst()
        .orElse(null);
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
