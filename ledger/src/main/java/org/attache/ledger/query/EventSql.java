package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.ledger.store.Dialect;
import org.attache.ledger.store.Sql;
import org.attache.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * Spells a filter as a query over the table of states. It begins with the rarest participant's
 * events or with the sentences that hold the words, if these are few; else it walks back from the
 * newest report until enough is found.
 */
final class EventSql {
  private static final int SENTENCES = 20_000;

  private final Sql sql;
  private final LocalDate day;
  private final PartySql parties;

  EventSql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day;
    this.parties = new PartySql(sql, day);
  }

  List<EventLine> lines(EventFilter filter, int skip, int limit) {
    Clauses query = query(filter);
    query.add("ORDER BY s.last_day DESC, s.event_id LIMIT ? OFFSET ?", limit, skip);
    return sql.list(query.text(), row -> LineRow.on(day, row), query.values());
  }

  private Clauses query(EventFilter filter) {
    PartyTerm rare = filter.text() == null ? rare(filter) : null;
    Clauses query = new Clauses();
    String text = filter.text();
    if (text != null) {
      query.add("SELECT " + LineRow.COLUMNS + " FROM (");
      query.add(sentences(text)).add(") c CROSS JOIN event_state s WHERE s.event_id = c.event_id");
    } else if (rare != null) {
      query.add("SELECT " + LineRow.COLUMNS + " FROM (SELECT DISTINCT event_id FROM (");
      query.add(parties.events(rare)).add(") e) c CROSS JOIN event_state s");
      query.add("WHERE s.event_id = c.event_id");
    } else {
      query.add("SELECT " + LineRow.COLUMNS + " FROM event_state s WHERE s.stage IS NOT NULL");
    }
    String today = day.toString();
    query.add("AND s.stage IS NOT NULL AND s.from_day <= ? AND s.until_day > ?", today, today);
    for (PartyTerm term : filter.parties()) {
      if (!term.equals(rare)) {
        query.add("AND").add(parties.takesPart(term));
      }
    }
    restrict(query, filter);
    return query;
  }

  private @Nullable PartyTerm rare(EventFilter filter) {
    return filter.parties().stream().filter(parties::isRare).findFirst().orElse(null);
  }

  private void restrict(Clauses query, EventFilter filter) {
    query.among(
        "s.event", filter.types().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    query.among(
        "s.stage",
        filter.stages().stream().map(Named::label).collect(Collectors.toUnmodifiableSet()));
    LocalDate until = filter.until();
    LocalDate newest = until == null || until.isAfter(day) ? day : until;
    query.add("AND s.last_day <= ?", newest.toString());
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

  /** Returns the query for the ids of the events that such sentences tell of on the day. */
  private Clauses sentences(String text) {
    List<String> words = SearchWords.of(text);
    Clauses found = new Clauses().add("SELECT DISTINCT x.event_id FROM (");
    if (sql.dialect() == Dialect.SQLITE) {
      String match = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
      found.add("SELECT rowid AS seq FROM assertion_words WHERE assertion_words MATCH ?", match);
      found.add("ORDER BY rowid DESC LIMIT " + SENTENCES);
    } else {
      found.add("SELECT a.seq FROM assertions a WHERE to_tsvector('simple', a.evidence)");
      found.add("@@ plainto_tsquery('simple', ?)", String.join(" ", words));
      found.add("ORDER BY a.seq DESC LIMIT " + SENTENCES);
    }
    String today = day.toString();
    return found
        .add(") w JOIN event_assertion x ON x.assertion = w.seq")
        .add("WHERE x.from_day <= ? AND x.until_day > ?", today, today)
        .add("AND x.status IN ('told', 'confirmed')");
  }
}
