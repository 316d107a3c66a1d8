package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Standing;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; what is empty or null asks for nothing.
 *
 * @param parties all of them must take part
 * @param types categories of which it must be one
 * @param stages stages of which it must stand at one
 * @param since the newest report of it must be of that day or later
 * @param until the newest report of it must be of that day or earlier
 * @param place where it must happen: a place by its name, or a state
 * @param text words that one sentence of its reports must hold
 * @param upcoming whether it must be still to come
 */
public record EventFilter(
    List<PartyTerm> parties,
    Set<EventType> types,
    Set<Stage> stages,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable PartyTerm place,
    @Nullable String text,
    boolean upcoming) {
  /** Asks for every event. */
  public static final EventFilter ALL =
      new EventFilter(List.of(), Set.of(), Set.of(), null, null, null, null, false);

  public EventFilter {
    parties = List.copyOf(parties);
    types = Set.copyOf(types);
    stages = Set.copyOf(stages);
    text = text == null || SearchWords.of(text).isEmpty() ? null : text.strip();
  }

  /** Returns the filter that asks for the events of one participant. */
  public static EventFilter of(PartyTerm party) {
    return new EventFilter(List.of(party), Set.of(), Set.of(), null, null, null, null, false);
  }

  /** Returns whether the event, standing as it does on {@code day}, is asked for. */
  boolean accepts(Event event, LocalDate day) {
    EventLine line = EventLine.of(event);
    return line != null
        && (types.isEmpty() || types.contains(line.type()))
        && (stages.isEmpty() || stages.contains(line.stage()))
        && (since == null || !line.lastReported().isBefore(since))
        && (until == null || !line.lastReported().isAfter(until))
        && (!upcoming || line.isUpcoming(day))
        && parties.stream().allMatch(party -> takesPart(event, party))
        && (place == null || isThere(event, place))
        && (text == null || isToldIn(event, text));
  }

  private static boolean takesPart(Event event, PartyTerm party) {
    for (Entity entity : event.participants()) {
      if (party.means(entity)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThere(Event event, PartyTerm asked) {
    Standing standing = event.standing();
    Place there = standing == null ? null : standing.place();
    return there != null
        && (there.name().equalsIgnoreCase(asked.asked())
            || (asked.code() != null && asked.code().equals(there.country())));
  }

  private static boolean isToldIn(Event event, String asked) {
    List<String> words = SearchWords.of(asked);
    return event.reports().stream()
        .filter(Report::counts)
        .map(report -> SearchWords.of(report.assertion().evidence().toLowerCase(Locale.ROOT)))
        .anyMatch(sentence -> sentence.containsAll(words));
  }
}
