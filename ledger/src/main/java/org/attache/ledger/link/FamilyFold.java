package org.attache.ledger.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Link.Ground;
import org.jspecify.annotations.Nullable;

/**
 * The forward fold over the reports of one family. What is folded is a log in canonical order; the
 * newest entries can be taken back, so that a late report is put where it belongs and what comes
 * after it is folded anew. Events that can take in no more reports from some day on can be
 * forgotten; then reports of earlier days cannot be folded here any more.
 */
final class FamilyFold {
  private static final double ROUNDING = 1e-6;
  private static final int FEW = 2000;

  private final Weights weights;
  private final Occasion occasion;
  private final Horizons.Slots slots;
  private EventIndex index;
  private List<Entry> log = new ArrayList<>();
  private final Map<String, EventThread> threads = new HashMap<>();

  private long complete = Long.MIN_VALUE;
  private int kept;

  FamilyFold(Weights weights, Horizons.Slots slots) {
    this.weights = weights;
    this.occasion = new Occasion(weights);
    this.slots = slots;
    this.index = new EventIndex(slots);
  }

  /** Returns whether reports of that day can be folded. */
  boolean reaches(long day) {
    return day >= complete;
  }

  /**
   * Adds reports, none of them known yet.
   *
   * @param reports in canonical order
   * @param since takes the events that may have changed, by id, each with the day of the first
   *     report that it gained, lost or holds by another link
   * @return how many reports were folded
   */
  int add(List<Traits> reports, Map<String, LocalDate> since) {
    List<Traits> later = new ArrayList<>(reports);
    Assertion first = reports.get(0).assertion();
    if (!reaches(reports.get(0).day())) {
      throw new IllegalStateException("what bears on " + first.id() + " is forgotten");
    }
    Map<String, Link> former = new HashMap<>();
    while (!log.isEmpty() && Assertion.CANONICAL.compare(last().assertion(), first) > 0) {
      Traits report = takeBack(former);
      later.add(report);
    }
    later.sort((a, b) -> Assertion.CANONICAL.compare(a.assertion(), b.assertion()));
    for (Traits report : later) {
      Link link = fold(report);
      Link before = former.get(link.assertion());
      if (!link.equals(before)) {
        touch(link, report, since);
        if (before != null) {
          touch(before, report, since);
        }
      }
    }
    return later.size();
  }

  /**
   * Takes over what was linked before, in canonical order, into a fold that is still empty.
   *
   * @param from day from which on reports can be folded: all events open then are given
   */
  void restore(List<Traits> reports, Map<String, Link> links, long from) {
    complete = from;
    kept = reports.size();
    for (Traits report : reports) {
      Link link = links.get(report.assertion().id());
      if (link == null) {
        throw new IllegalArgumentException("no link for " + report.assertion().id());
      }
      EventThread event = threads.get(link.event());
      if (event == null) {
        event = found(report);
      } else {
        event.add(report, link);
      }
      if (!event.id().equals(link.event())) {
        throw new IllegalArgumentException("not the founder of event " + link.event());
      }
      index.touch(event, report);
      log.add(new Entry(report, event, link.isFounding()));
    }
  }

  /**
   * Forgets the events that are not open any more on {@code day}, once there are many reports more
   * than were left the last time.
   *
   * @param forgotten takes the ids of their assertions
   */
  void forget(long day, Collection<String> forgotten) {
    if (day <= complete || log.size() < kept + kept / 4 + FEW) {
      return;
    }
    complete = day;
    List<Entry> open = new ArrayList<>();
    EventIndex anew = new EventIndex(slots);
    for (Entry entry : log) {
      if (entry.event().open() >= day) {
        open.add(entry);
        anew.touch(entry.event(), entry.report());
      } else {
        threads.remove(entry.event().id());
        forgotten.add(entry.report().assertion().id());
      }
    }
    threads.values().forEach(EventThread::unask);
    log = open;
    index = anew;
    kept = open.size();
  }

  void each(Consumer<Traits> taker) {
    log.forEach(entry -> taker.accept(entry.report()));
  }

  /** Returns the events in the order of their founding. */
  List<EventThread> events() {
    return log.stream().filter(Entry::founded).map(Entry::event).toList();
  }

  /** Returns the event with that id, or null. */
  @Nullable EventThread event(String id) {
    return threads.get(id);
  }

  private static void touch(Link link, Traits report, Map<String, LocalDate> since) {
    LocalDate day = report.assertion().source().published();
    since.merge(link.event(), day, (a, b) -> a.isBefore(b) ? a : b);
  }

  private EventThread found(Traits report) {
    EventThread event = new EventThread(report);
    threads.put(event.id(), event);
    return event;
  }

  private Traits last() {
    return log.get(log.size() - 1).report();
  }

  private Traits takeBack(Map<String, Link> former) {
    Entry entry = log.remove(log.size() - 1);
    Link link = entry.event().removeLast();
    former.put(link.assertion(), link);
    if (entry.event().isEmpty()) {
      threads.remove(entry.event().id());
    }
    index.untouch(entry.report());
    return entry.report();
  }

  private Link fold(Traits report) {
    Match best = null;
    for (EventThread event : index.candidates(report)) {
      Match match = match(event, report);
      if (match != null && match.isBetterThan(best)) {
        best = match;
      }
    }
    EventThread event = best == null ? found(report) : best.event();
    if (best != null) {
      event.add(report, best.link(report));
    }
    index.touch(event, report);
    log.add(new Entry(report, event, best == null));
    return event.lastLink();
  }

  /**
   * The best fit among the samples counts, but for contradictions: numbers that match none of them
   * and parties that one of them excludes.
   */
  private @Nullable Match match(EventThread event, Traits report) {
    double gap = occasion.judge(event, report);
    if (gap == Double.NEGATIVE_INFINITY || !isWithinReach(event, report, gap)) {
      return null;
    }
    Points best = null;
    double most = Double.NEGATIVE_INFINITY;
    double numbers = 0;
    double others = 0;
    for (int i = 0; i < event.samples(); i++) {
      Points points = new Pair(weights, event.sample(i), report).compare();
      if (points == null) {
        return null;
      }
      double number = points.of(Ground.NUMBERS);
      numbers = number > 0 || numbers > 0 ? Math.max(number, numbers) : Math.min(number, numbers);
      others = Math.min(others, points.of(Ground.OTHER_PARTIES));
      points.put(Ground.NUMBERS, 0);
      points.put(Ground.OTHER_PARTIES, 0);
      if (points.sum() > most) {
        best = points;
        most = points.sum();
      }
    }
    double score = most + numbers + others + gap;
    if (best == null || score < weights.threshold()) {
      return null;
    }
    best.put(Ground.NUMBERS, numbers);
    best.put(Ground.OTHER_PARTIES, others);
    best.put(Ground.GAP, gap);
    return new Match(event, score, best);
  }

  /** Most candidates are far from a link; that is told before all grounds are looked at. */
  private boolean isWithinReach(EventThread event, Traits report, double gap) {
    double enough = weights.threshold() - gap - ROUNDING;
    for (int i = 0; i < event.samples(); i++) {
      Glance glance = event.glance(i);
      double likeness = glance.leastLikeness(report.glance(), enough, weights);
      if (likeness <= 0 || (likeness <= 1 && glance.isAlike(report.glance(), likeness))) {
        return true;
      }
    }
    return false;
  }

  private record Entry(Traits report, EventThread event, boolean founded) {}

  /** An event that may take in a report. */
  private record Match(EventThread event, double score, Points points) {
    boolean isBetterThan(@Nullable Match other) {
      if (other == null) {
        return true;
      }
      int order = Double.compare(score, other.score);
      order = order != 0 ? order : Long.compare(event.lastDay(), other.event.lastDay());
      return order != 0 ? order > 0 : event.id().compareTo(other.event.id()) < 0;
    }

    Link link(Traits report) {
      return new Link(report.assertion().id(), event.id(), Points.rounded(score), points.parts());
    }
  }
}
