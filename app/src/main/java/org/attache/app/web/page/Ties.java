package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.query.Bond;
import org.attache.ledger.query.EventLine;
import org.attache.model.Days;

/** Tells an event's storyline: what hangs together with it, in the order of time. */
public final class Ties {
  private static final int MOST = 8;

  private Ties() {}

  /**
   * Returns each event once, by its strongest bond; the strongest bonds are kept.
   *
   * @param bonds the strongest first
   * @param here id of the event whose story it is
   */
  public static List<EventPage.Tied> of(List<Bond> bonds, String here, LocalDate day) {
    Map<String, Bond> strongest = new LinkedHashMap<>();
    bonds.forEach(bond -> strongest.putIfAbsent(bond.other().id(), bond));
    return strongest.values().stream()
        .limit(MOST)
        .sorted(Comparator.comparing((Bond bond) -> when(bond.other())))
        .map(bond -> tied(bond, here, day))
        .toList();
  }

  private static LocalDate when(EventLine line) {
    Days days = line.days();
    LocalDate first = days == null ? null : days.earliest();
    return first == null ? line.since() : first;
  }

  private static EventPage.Tied tied(Bond bond, String here, LocalDate day) {
    boolean before = bond.tie().to().equals(here);
    String how =
        switch (bond.tie().kind()) {
          case CAUSE -> before ? "ground of this" : "follows from this";
          case SEQUENCE -> before ? "came before" : "to follow this one";
          case REFERENCE -> "told in one sentence with it";
          case PARTICIPANTS -> "the same parties";
        };
    Days days = bond.other().days();
    return new EventPage.Tied(
        Matters.href(bond.other()),
        bond.other().title(),
        TodayPages.mark(bond.other()),
        days == null ? "" : Phrasing.days(days, day.getYear()),
        how,
        bond.tie().sentence());
  }
}
