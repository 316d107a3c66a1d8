package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.store.Sql;
import org.attache.model.EventType;

/** Counts the events of a participant in the tables. */
final class ProfileSql {
  private static final int MOST_PARTNERS = 12;
  private static final int MOST_NAMES = 40;

  private final Sql sql;
  private final LocalDate day;
  private final PartySql parties;

  ProfileSql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day;
    this.parties = new PartySql(sql, day);
  }

  Profile profile(PartyTerm term, int limit) {
    List<Profile.Name> names = names(term);
    if (names.isEmpty()) {
      throw ProfileCount.unknown(term);
    }
    EventSql events = new EventSql(sql, day);
    return new Profile(
        term, names, types(term), partners(term), events.lines(EventFilter.of(term), 0, limit));
  }

  private List<Profile.Name> names(PartyTerm term) {
    Clauses query =
        new Clauses()
            .add("SELECT p.name, max(p.code), count(DISTINCT p.n) FROM event_party p")
            .add("JOIN (")
            .add(parties.events(term))
            .add(") e ON e.n = p.n WHERE")
            .add(PartySql.means(term))
            .add("AND p.from_day <= ? AND p.until_day > ?", day.toString(), day.toString())
            .add("GROUP BY p.name ORDER BY 3 DESC, 1 LIMIT " + MOST_NAMES);
    return sql
        .list(
            query.text(),
            row -> new Profile.Name(row.text(1), row.textOrNull(2), null, row.count(3)),
            query.values())
        .stream()
        .map(this::withOffice)
        .toList();
  }

  private Profile.Name withOffice(Profile.Name name) {
    String office =
        sql.first(
            "SELECT p.office FROM event_party p WHERE p.lower = ? AND p.name = ?"
                + " AND p.office IS NOT NULL AND p.from_day <= ?"
                + " ORDER BY p.from_day DESC LIMIT 1",
            row -> row.text(1),
            name.name().toLowerCase(Locale.ROOT),
            name.name(),
            day.toString());
    return new Profile.Name(name.name(), name.code(), office, name.events());
  }

  private List<Profile.Count<EventType>> types(PartyTerm term) {
    Clauses query =
        new Clauses()
            .add("SELECT s.event, count(*) FROM (SELECT DISTINCT n FROM (")
            .add(parties.events(term))
            .add(") e) c CROSS JOIN event_state s WHERE s.n = c.n")
            .add("AND s.stage IS NOT NULL AND s.from_day <= ?", day.toString())
            .add("AND s.until_day > ? GROUP BY s.event", day.toString());
    return sql
        .list(
            query.text(),
            row -> new Profile.Count<>(EventType.valueOf(row.text(1)), row.count(2)),
            query.values())
        .stream()
        .sorted(ProfileCount.byCount())
        .toList();
  }

  private List<Profile.Count<String>> partners(PartyTerm term) {
    Clauses query =
        new Clauses()
            .add("SELECT p.name, count(DISTINCT p.n) FROM (SELECT DISTINCT n FROM (")
            .add(parties.events(term))
            .add(") e) c CROSS JOIN event_party p WHERE p.n = c.n AND NOT")
            .add("coalesce(")
            .add(PartySql.means(term))
            .add(", 1 = 0)")
            .add("AND p.from_day <= ? AND p.until_day > ?", day.toString(), day.toString())
            .add("GROUP BY p.name ORDER BY 2 DESC, 1 LIMIT " + MOST_PARTNERS);
    return sql.list(
        query.text(), row -> new Profile.Count<>(row.text(1), row.count(2)), query.values());
  }
}
