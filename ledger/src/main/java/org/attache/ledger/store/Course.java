package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.attache.ledger.EventMaker;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a group from day to day, as stretches in which a fact does not change. The same
 * group gives the same stretches, from whichever day they are made anew.
 */
final class Course {
  private final Map<Fact.Place, Stretch> open = new LinkedHashMap<>();
  private final Map<String, OrphanStretch> orphaned = new LinkedHashMap<>();
  private final List<Stretch> ended = new ArrayList<>();
  private final List<OrphanStretch> orphanedOnce = new ArrayList<>();

  private Course() {}

  /**
   * Returns the group's course since a day; what changed before it is told only as far as it still
   * held the day before.
   */
  static Course of(Group group, LocalDate since, FactMaker maker) {
    NavigableSet<LocalDate> days = group.days();
    NavigableSet<LocalDate> before = days.headSet(since, false);
    NavigableSet<LocalDate> told = before.isEmpty() ? days : days.tailSet(before.last(), true);
    Course course = new Course();
    for (LocalDate day : told) {
      course.tell(day, group, maker);
    }
    return course;
  }

  /** Returns the stretches, those that ended first. */
  List<Stretch> stretches() {
    List<Stretch> all = new ArrayList<>(ended);
    all.addAll(open.values());
    return all;
  }

  /** Returns when which decisions had no words to bear on. */
  List<OrphanStretch> orphans() {
    List<OrphanStretch> all = new ArrayList<>(orphanedOnce);
    all.addAll(orphaned.values());
    return all;
  }

  private void tell(LocalDate day, Group group, FactMaker maker) {
    var adjudication = group.on(day);
    EventMaker events = maker.events(day);
    Map<Fact.Place, Fact> facts = new LinkedHashMap<>();
    for (Dossier dossier : adjudication.dossiers()) {
      for (Fact fact : maker.of(events.event(dossier))) {
        facts.put(fact.place(), fact);
      }
    }
    open.values()
        .removeIf(
            stretch -> {
              boolean over = !stretch.fact().equals(facts.get(stretch.fact().place()));
              if (over) {
                ended.add(stretch.endedOn(day));
              }
              return over;
            });
    facts.forEach((place, fact) -> open.computeIfAbsent(place, p -> new Stretch(fact, day, null)));
    tellOrphans(day, adjudication.orphans().stream().map(Decision::id).toList());
  }

  private void tellOrphans(LocalDate day, List<String> decisions) {
    orphaned
        .values()
        .removeIf(
            stretch -> {
              boolean over = !decisions.contains(stretch.decision());
              if (over) {
                orphanedOnce.add(new OrphanStretch(stretch.decision(), stretch.from(), day));
              }
              return over;
            });
    decisions.forEach(id -> orphaned.computeIfAbsent(id, d -> new OrphanStretch(d, day, null)));
  }

  /**
   * A fact and the days for which it holds.
   *
   * @param fact what is so
   * @param from first day
   * @param until first day on which it is no longer so, null as long as it lasts
   */
  record Stretch(Fact fact, LocalDate from, @Nullable LocalDate until) {
    Stretch endedOn(LocalDate day) {
      return new Stretch(fact, from, day);
    }
  }

  /**
   * Days for which a decision has no words to bear on.
   *
   * @param decision id of the decision
   * @param from first day
   * @param until first day on which it has again, null as long as it lasts
   */
  record OrphanStretch(String decision, LocalDate from, @Nullable LocalDate until) {}
}
