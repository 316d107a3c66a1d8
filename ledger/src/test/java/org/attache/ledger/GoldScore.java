package org.attache.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.ledger.GoldLedger.GoldEvent;
import org.attache.ledger.GoldLedger.GoldMention;
import org.attache.ledger.history.Standing;
import org.jspecify.annotations.Nullable;

/** The three figures that count, as the gold's scorer defines them, all mentions being found. */
final class GoldScore {
  private final GoldLedger gold;
  private final RunningRecord running = new RunningRecord();
  private final LedgerRecord whole;
  private final Map<String, String> eventOf = new HashMap<>();
  private final Map<LocalDate, LedgerRecord> records = new HashMap<>();

  GoldScore(GoldLedger gold) {
    this.gold = gold;
    running.add(gold.assertions());
    this.whole = running.asOf(AsOf.day(LocalDate.of(2026, 1, 1)));
    for (Event event : whole.events()) {
      event.reports().forEach(report -> eventOf.put(report.assertion().id(), event.id()));
    }
  }

  /** Returns the F1 of "same event" over pairs of mentions. */
  double pairs() {
    int right = 0;
    int split = 0;
    int merged = 0;
    for (GoldEvent event : gold.events()) {
      for (GoldEvent other : gold.events()) {
        int order = event.id().compareTo(other.id());
        if (order <= 0) {
          int joined = joined(event, other);
          int all = order < 0 ? 0 : event.mentions().size() * (event.mentions().size() - 1) / 2;
          right += order < 0 ? 0 : joined;
          split += order < 0 ? 0 : all - joined;
          merged += order < 0 ? joined : 0;
        }
      }
    }
    return 2.0 * right / (2.0 * right + split + merged);
  }

  /** Returns the share of pairs across look-alikes that were kept apart. */
  double lookAlikes() {
    int all = 0;
    int merged = 0;
    for (GoldEvent event : gold.events()) {
      for (GoldEvent other : gold.events()) {
        if (event.id().compareTo(other.id()) < 0 && event.apart().contains(other.id())) {
          all += event.mentions().size() * other.mentions().size();
          merged += joined(event, other);
        }
      }
    }
    return 1 - merged / (double) all;
  }

  /** Returns the share of questions for a day that were answered with an accepted stage. */
  double stages() {
    int all = 0;
    int right = 0;
    for (GoldEvent event : gold.events()) {
      String owner = owner(event);
      for (Map.Entry<LocalDate, Set<String>> probe : event.probes().entrySet()) {
        all++;
        String stage = stage(owner, probe.getKey());
        boolean unknown = stage == null && probe.getValue().isEmpty();
        right += unknown || (stage != null && probe.getValue().contains(stage)) ? 1 : 0;
      }
    }
    return right / (double) all;
  }

  LedgerRecord whole() {
    return whole;
  }

  private int joined(GoldEvent event, GoldEvent other) {
    int joined = 0;
    for (int i = 0; i < event.mentions().size(); i++) {
      for (int j = event.equals(other) ? i + 1 : 0; j < other.mentions().size(); j++) {
        GoldMention one = event.mentions().get(i);
        GoldMention two = other.mentions().get(j);
        joined += id(one).equals(id(two)) && !one.assertion().equals(two.assertion()) ? 1 : 0;
      }
    }
    return joined;
  }

  /** The event with most of the gold event's mentions answers, then the one found first. */
  private String owner(GoldEvent event) {
    Map<String, Integer> counts = new HashMap<>();
    event.mentions().forEach(mention -> counts.merge(id(mention), 1, Integer::sum));
    String owner = id(event.mentions().get(0));
    for (GoldMention mention : event.mentions()) {
      boolean more = counts.getOrDefault(id(mention), 0) > counts.getOrDefault(owner, 0);
      owner = more ? id(mention) : owner;
    }
    return owner;
  }

  private @Nullable String stage(String owner, LocalDate day) {
    LedgerRecord record = records.computeIfAbsent(day, date -> running.asOf(AsOf.day(date)));
    for (Event event : record.events()) {
      Standing standing = event.standing();
      if (event.id().equals(owner) && standing != null) {
        return standing.stage().label();
      }
    }
    return null;
  }

  private String id(GoldMention mention) {
    return Objects.requireNonNull(eventOf.get(mention.assertion().id()));
  }
}
