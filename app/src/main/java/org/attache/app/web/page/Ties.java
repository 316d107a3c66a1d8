package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.query.Bond;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Story;
import org.attache.ledger.story.Tie;
import org.attache.model.Days;

/** Tells an event's storyline: what hangs together with it, in the order of time. */
public final class Ties {
  private static final int MOST_PARTICIPANTS = 8;

  private Ties() {}

  /**
   * Returns each event once, by its strongest tie: with the event whose story it is, if there is
   * one, else with another of the storyline; then what else the same participants are at.
   *
   * @param bonds of the event, the strongest first
   * @param here id of the event whose story it is
   */
  public static EventPage.Storyline of(List<Bond> bonds, Story story, String here, LocalDate day) {
    Map<String, EventLine> lines = new LinkedHashMap<>();
    story.events().forEach(line -> lines.put(line.id(), line));
    Map<EventLine, EventPage.Tied> tied = new LinkedHashMap<>();
    for (EventLine line : story.events()) {
      story.ties().stream()
          .filter(tie -> !line.id().equals(here) && isOf(tie, line))
          .min(Comparator.comparing((Tie tie) -> !other(tie, line).equals(here)))
          .ifPresent(tie -> tied.put(line, tied(tie, line, here, lines, day)));
    }
    bonds.stream()
        .filter(bond -> bond.tie().kind() == Tie.Kind.PARTICIPANTS)
        .limit(MOST_PARTICIPANTS)
        .forEach(
            bond ->
                tied.putIfAbsent(bond.other(), tied(bond.tie(), bond.other(), here, lines, day)));
    List<EventLine> ordered = new ArrayList<>(tied.keySet());
    ordered.sort(Comparator.comparing(Ties::when));
    return new EventPage.Storyline(ordered.stream().map(tied::get).toList(), story.more());
  }

  private static boolean isOf(Tie tie, EventLine line) {
    return tie.from().equals(line.id()) || tie.to().equals(line.id());
  }

  private static String other(Tie tie, EventLine line) {
    return tie.from().equals(line.id()) ? tie.to() : tie.from();
  }

  private static LocalDate when(EventLine line) {
    Days days = line.days();
    LocalDate first = days == null ? null : days.earliest();
    return first == null ? line.since() : first;
  }

  private static EventPage.Tied tied(
      Tie tie, EventLine line, String here, Map<String, EventLine> lines, LocalDate day) {
    boolean before = tie.from().equals(line.id());
    EventLine with = lines.get(other(tie, line));
    String it = with == null || with.id().equals(here) ? "this" : "“" + with.title() + "”";
    String how =
        switch (tie.kind()) {
          case CAUSE -> before ? "ground of " + it : "follows from " + it;
          case SEQUENCE -> before ? "came before " + it : "to follow " + it;
          case REFERENCE -> "told in one sentence with " + it;
          case PARTICIPANTS -> "the same parties";
        };
    Days days = line.days();
    return new EventPage.Tied(
        Matters.href(line),
        line.title(),
        TodayPages.mark(line),
        days == null ? "" : Phrasing.days(days, day.getYear()),
        how,
        tie.sentence());
  }
}
