package org.attache.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.app.export.coded.CodedClaim;
import org.attache.app.export.coded.Coding;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An event of ours as far as it can be compared.
 *
 * @param id its id
 * @param title what to call it
 * @param type category
 * @param stage where it stands
 * @param days on which it is to happen or happened, as now known
 * @param pairs all pairs that its counted reports name
 * @param tellings counted reports, in canonical order
 * @param filings what event data would have of it
 */
record OurEvent(
    String id,
    String title,
    EventType type,
    Stage stage,
    @Nullable Days days,
    Set<String> pairs,
    List<Telling> tellings,
    List<OurFiling> filings) {

  /** Returns the event, null where no report of it counts or names two sides with a code. */
  static @Nullable OurEvent of(Event event, Coding coding) {
    if (event.standing() == null) {
      return null;
    }
    Set<String> pairs = new TreeSet<>();
    List<Telling> tellings = new ArrayList<>();
    Map<String, OurFiling> filings = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      if (!report.counts()) {
        continue;
      }
      CodedClaim coded = coding.code(event, report);
      Set<String> named = Pairs.of(report.claim().actors(), report.claim().recipients());
      pairs.addAll(named);
      tellings.add(Telling.of(report));
      if (coded.isRealised()) {
        Set<String> acting = Pairs.of(coded.view().actors(), coded.view().recipients());
        List<LocalDate> days = FilingDays.of(report.claim(), coded.day(), published(report));
        for (String pair : days.isEmpty() ? Set.<String>of() : acting.isEmpty() ? named : acting) {
          OurFiling filing = filing(event, coded, pair, days);
          filings.merge(pair + coded.view().category(), filing, OurEvent::both);
        }
      }
    }
    filings.values().forEach(filing -> pairs.add(filing.pair()));
    return pairs.isEmpty()
        ? null
        : new OurEvent(
            event.id(),
            event.title(),
            event.type(),
            event.standing().stage(),
            event.standing().days(),
            pairs,
            List.copyOf(tellings),
            List.copyOf(filings.values()));
  }

  private static LocalDate published(Report report) {
    return report.assertion().source().published();
  }

  private static OurFiling filing(
      Event event, CodedClaim coded, String pair, List<LocalDate> days) {
    return new OurFiling(
        event.id(),
        pair,
        coded.view().category(),
        coded.view().score(),
        coded.report().claim().stage().isHeld(),
        days);
  }

  private static OurFiling both(OurFiling one, OurFiling other) {
    List<LocalDate> days = new ArrayList<>(one.days());
    days.addAll(other.days());
    boolean farther = Math.abs(other.score()) > Math.abs(one.score());
    return new OurFiling(
        one.event(),
        one.pair(),
        one.category(),
        farther ? other.score() : one.score(),
        one.held() || other.held(),
        days);
  }

  /** Returns whether one of its reports names all persons that they name, two at least. */
  boolean isOf(Set<String> persons) {
    return tellings.stream().anyMatch(telling -> telling.isOf(persons));
  }

  /**
   * Returns our last report by the day after which says that what they filed as done then was not:
   * told within a day of it, or naming days that hold it; null where there is none.
   */
  @Nullable Telling against(TheirFiling theirs) {
    if (type != theirs.category() || !pairs.contains(theirs.pair())) {
      return null;
    }
    Telling last = null;
    for (Telling telling : tellings) {
      if (telling.published().isAfter(theirs.day().plusDays(OurFiling.APART))) {
        break;
      }
      boolean bears =
          OurFiling.isNear(telling.published(), theirs.day()) || telling.names(theirs.day());
      last = bears ? telling : last;
    }
    return last == null || last.stage().isHeld() ? null : last;
  }
}
