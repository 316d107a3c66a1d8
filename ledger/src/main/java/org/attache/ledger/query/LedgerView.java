package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.jspecify.annotations.Nullable;

/** What can be asked of a ledger as of a day. Not safe for use by several threads. */
public interface LedgerView {
  /** Returns the day to which all answers refer. */
  AsOf asOf();

  /** Returns the day of the newest report by then, null where there is none. */
  @Nullable LocalDate lastReported();

  /**
   * Returns events, the last changed first.
   *
   * @param skip how many of them to leave out, 0 or more
   * @param limit how many to give at most
   */
  List<EventLine> events(EventFilter filter, int skip, int limit);

  /** Returns the outlines of as many events, likewise, which costs less than their lines. */
  default List<Outline> outlines(EventFilter filter, int limit) {
    return events(filter, 0, limit).stream().map(Outline::of).toList();
  }

  /**
   * Returns one event with its reports.
   *
   * @param id its id, or the first digits of it if no other begins so
   * @throws org.attache.model.error.NotFound if there is none, with ids that come near
   * @throws org.attache.model.error.Conflict if several ids begin so
   */
  Event event(String id);

  /**
   * Returns the events that the filter asks for, with their reports, in the order of {@link
   * #events}. Of any number of them few are in memory at once.
   */
  EventStream stream(EventFilter filter);

  /** Returns what binds an event to others, the strongest bonds first. */
  List<Bond> bonds(String id);

  /**
   * Returns the storyline of an event.
   *
   * @param id its whole id
   * @param most how many events to give at most
   */
  Story story(String id, int most);

  /**
   * Returns what is awaited, by the days on which it is to happen.
   *
   * @param last last day of interest; what ends after it counts if it begins by then
   */
  List<EventLine> agenda(LocalDate last, int limit);

  /**
   * Returns what moved after {@code since}, the last moved first.
   *
   * @param fresh whether also events that are merely new
   */
  List<Course> changes(LocalDate since, boolean fresh, int limit);

  /**
   * Returns what is known of a participant.
   *
   * @throws org.attache.model.error.NotFound if nobody is called so
   */
  Profile who(PartyTerm term, int limit);
}
