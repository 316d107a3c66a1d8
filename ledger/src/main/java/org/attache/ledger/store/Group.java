package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.decision.Adjudication;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Versions;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.ledger.link.LinkedEvent;

/**
 * Linked events that decisions bind together, with all that bears on them; most are alone and
 * without decisions. What is known of them depends on nothing outside the group.
 *
 * @param events in canonical order of their founders
 * @param versions later versions of the documents that tell of them, in the order in which the
 *     ledger heard of them
 * @param decisions those that name their reports
 */
record Group(List<LinkedEvent> events, List<Source> versions, List<Decision> decisions) {
  Group {
    events = List.copyOf(events);
    versions = List.copyOf(versions);
    decisions = List.copyOf(decisions);
  }

  /** Returns the days on which what is known of the events may change. */
  NavigableSet<LocalDate> days() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (LinkedEvent event : events) {
      event.assertions().forEach(assertion -> days.add(assertion.source().published()));
    }
    versions.forEach(version -> days.add(version.published()));
    decisions.forEach(decision -> days.add(decision.day()));
    return days;
  }

  /** Returns the group's events as decisions leave them, by what was known on {@code day}. */
  Adjudication on(LocalDate day) {
    List<LinkedEvent> seen = new ArrayList<>();
    List<Assertion> known = new ArrayList<>();
    for (LinkedEvent event : events) {
      LinkedEvent cut = event.until(day);
      if (cut != null) {
        seen.add(cut);
        known.addAll(cut.assertions());
      }
    }
    Versions newest = Versions.of(known);
    versions.stream().filter(version -> !version.published().isAfter(day)).forEach(newest::with);
    List<Decision> taken =
        decisions.stream().filter(decision -> !decision.day().isAfter(day)).toList();
    return Adjudication.of(seen, newest, taken);
  }

  /** Returns the ids of the documents that tell of the events. */
  Set<String> documents() {
    Set<String> documents = new HashSet<>();
    for (LinkedEvent event : events) {
      event.assertions().forEach(assertion -> documents.add(assertion.source().document()));
    }
    return documents;
  }
}
