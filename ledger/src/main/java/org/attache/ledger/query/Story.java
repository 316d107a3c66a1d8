package org.attache.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.story.Tie;

/**
 * A storyline as of a day: an event with all that sentences bind to it, over other events too.
 *
 * @param events those that stand somewhere, in the order in which they came to stand there
 * @param ties what binds them, each between two of the events; shared participants are none
 * @param more whether there are further events than were asked for
 */
public record Story(List<EventLine> events, List<Tie> ties, boolean more) {
  /** Events of a storyline that are shown at most. */
  public static final int MOST_SHOWN = 40;

  static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::kind).thenComparing(Tie::from).thenComparing(Tie::to);

  public Story {
    events = List.copyOf(events);
    ties = List.copyOf(ties);
  }

  /**
   * Goes from event to event, those nearest to the first and most strongly bound to them first.
   *
   * @param most how many events to give at most
   */
  static Story around(String event, int most, Book book) {
    Set<String> ids = new TreeSet<>(Set.of(event));
    Map<String, Tie> ties = new LinkedHashMap<>();
    Map<String, EventLine> lines = new LinkedHashMap<>(book.lines(ids));
    Collection<String> edge = ids;
    boolean more = false;
    while (!edge.isEmpty() && !more) {
      List<Tie> found = new ArrayList<>(book.ties(edge));
      found.sort(ORDER);
      Set<String> next = new TreeSet<>();
      for (Tie tie : found) {
        for (String end : List.of(tie.from(), tie.to())) {
          boolean fresh = !ids.contains(end) && !next.contains(end);
          more |= fresh && ids.size() + next.size() >= most;
          if (fresh && !more) {
            next.add(end);
          }
        }
        ties.putIfAbsent(tie.from() + tie.to() + tie.kind(), tie);
      }
      lines.putAll(book.lines(next));
      ids.addAll(next);
      edge = new TreeSet<>(next);
    }
    return new Story(
        lines.values().stream()
            .sorted(Comparator.comparing(EventLine::since).thenComparing(EventLine::id))
            .toList(),
        ties.values().stream()
            .filter(tie -> lines.containsKey(tie.from()) && lines.containsKey(tie.to()))
            .sorted(ORDER)
            .toList(),
        more);
  }

  /** What is known of ties and events on the day. */
  interface Book {
    /** Returns the ties by sentences that have one end at least among the events. */
    List<Tie> ties(Collection<String> events);

    /** Returns those of the events that stand somewhere, by id. */
    Map<String, EventLine> lines(Collection<String> events);
  }
}
