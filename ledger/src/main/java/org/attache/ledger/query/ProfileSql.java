package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.ledger.store.Sql;

/** Counts the events of a participant in the tables. */
final class ProfileSql {
  private final Sql sql;
  private final LocalDate day;

  ProfileSql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day;
  }

  Profile profile(PartyTerm term, int limit) {
    int wanted = Math.max(limit, Profile.MOST_COUNTED + 1);
    List<EventLine> lines = new EventSql(sql, day).lines(EventFilter.of(term), 0, wanted);
    Map<String, List<Party>> parties =
        new StoredSurvey(sql, day)
            .parties(lines.stream().limit(Profile.MOST_COUNTED).map(EventLine::id).toList());
    ProfileCount count = new ProfileCount(term);
    lines.forEach(line -> count.add(line, parties.getOrDefault(line.id(), List.of())));
    return count.profile(limit);
  }
}
