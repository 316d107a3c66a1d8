package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.attache.ledger.store.EventReader;
import org.attache.ledger.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The view of the stored tables: every answer comes from indexes, none from looking through the
 * ledger.
 */
public final class StoredView implements LedgerView {
  private static final int SHOWN = 6;

  private final Sql sql;
  private final AsOf asOf;

  /**
   * Makes a view.
   *
   * @param sql a connection that reads; closed by the caller
   * @param day the day to which all answers refer
   */
  public StoredView(Sql sql, LocalDate day) {
    this.sql = sql;
    this.asOf = AsOf.day(day);
  }

  @Override
  public AsOf asOf() {
    return asOf;
  }

  @Override
  public @Nullable LocalDate lastReported() {
    return sql.first(
        "SELECT s.last_day FROM event_state s WHERE s.last_day <= ? ORDER BY s.last_day DESC"
            + " LIMIT 1",
        row -> LocalDate.parse(row.text(1)),
        asOf.day().toString());
  }

  @Override
  public List<EventLine> events(EventFilter filter, int skip, int limit) {
    return new EventSql(sql, asOf.day()).lines(filter, skip, limit);
  }

  @Override
  public List<Outline> outlines(EventFilter filter, int limit) {
    return new EventSql(sql, asOf.day()).outlines(filter, limit);
  }

  @Override
  public Event event(String id) {
    return new EventReader(sql).event(resolve(id), asOf);
  }

  @Override
  public EventStream stream(EventFilter filter) {
    return new StoredStream(
        new EventReader(sql), asOf, new EventSql(sql, asOf.day()).numbers(filter));
  }

  private String resolve(String given) {
    String prefix = EventIds.checked(given);
    List<String> found = beginning(prefix, SHOWN);
    if (found.isEmpty()) {
      List<String> near = new ArrayList<>();
      for (int kept = prefix.length() - 1; kept > 0 && near.isEmpty(); kept--) {
        near.addAll(beginning(prefix.substring(0, kept), 3));
      }
      throw EventIds.unknown(given, near);
    }
    return EventIds.one(given, found);
  }

  private List<String> beginning(String prefix, int limit) {
    return sql.list(
        "SELECT DISTINCT s.event_id FROM event_number e JOIN event_state s ON s.n = e.n"
            + " WHERE e.event_id >= ? AND e.event_id < ?"
            + " AND s.from_day <= ? AND s.until_day > ? ORDER BY s.event_id LIMIT ?",
        row -> row.text(1),
        prefix,
        prefix + "g",
        asOf.day().toString(),
        asOf.day().toString(),
        limit);
  }

  @Override
  public List<Bond> bonds(String id) {
    return new BondSql(sql, asOf.day()).bonds(id);
  }

  @Override
  public Story story(String id, int most) {
    return Story.around(id, most, new BondSql(sql, asOf.day()));
  }

  @Override
  public List<EventLine> agenda(LocalDate last, int limit) {
    return new AgendaSql(sql, asOf.day()).lines(last, limit);
  }

  @Override
  public List<Course> changes(LocalDate since, boolean fresh, int limit) {
    return new ChangeSql(sql, asOf.day()).courses(since, fresh, limit);
  }

  @Override
  public Profile who(PartyTerm term, int limit) {
    return new ProfileSql(sql, asOf.day()).profile(term, limit);
  }
}
