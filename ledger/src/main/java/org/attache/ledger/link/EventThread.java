package org.attache.ledger.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.entry.Digest;
import org.attache.model.Days;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** An event in the making: its assertions in canonical order and what linking asks of them. */
final class EventThread {
  private static final int FIRST_KEPT = 2;
  private static final int LAST_KEPT = 6;

  private final String id;
  private final List<Traits> members = new ArrayList<>(1);
  private final List<Link> links = new ArrayList<>(1);
  private long seen;
  private long open = Long.MIN_VALUE;
  private Traits first;
  private Traits last;
  private Glance glance;
  private long heldDay;
  private long lastDay;
  private long earliest;
  private @Nullable Days days;
  private boolean timed;

  EventThread(Traits founder) {
    this.id = Digest.event(founder.assertion().id());
    this.first = founder;
    this.last = founder;
    this.glance = founder.glance();
    add(founder, new Link(founder.assertion().id(), id, 0, List.of()));
  }

  /** Marks the event with the number of a question and returns the mark before. */
  long seen(long question) {
    long before = seen;
    seen = question;
    return before;
  }

  /** Takes off the mark, as questions are counted anew. */
  void unask() {
    seen = 0;
  }

  String id() {
    return id;
  }

  void add(Traits member, Link link) {
    members.add(member);
    links.add(link);
    open = Math.max(open, member.open());
    timed |= member.duration() > 0;
    look();
  }

  /** Keeps what every comparison asks for: of most candidates nothing else is looked at. */
  private void look() {
    if (!members.isEmpty()) {
      first = members.get(0);
      glance = first.glance();
      last = members.get(members.size() - 1);
    }
    lastDay = last.day();
    heldDay = findHeld();
    days = findDays();
    LocalDate begin = days == null ? null : days.earliest();
    earliest = begin == null ? Long.MIN_VALUE : begin.toEpochDay();
  }

  /** Returns the last day on which a report may be put to the event. */
  long open() {
    return open;
  }

  /** Takes back the member added last and returns its link. */
  Link removeLast() {
    members.remove(members.size() - 1);
    Link link = links.remove(links.size() - 1);
    open = members.stream().mapToLong(Traits::open).max().orElse(Long.MIN_VALUE);
    look();
    return link;
  }

  Link lastLink() {
    return links.get(links.size() - 1);
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  List<Traits> members() {
    return members;
  }

  List<Link> links() {
    return links;
  }

  Traits first() {
    return first;
  }

  Traits last() {
    return last;
  }

  /** Returns the day of publication of the newest member. */
  long lastDay() {
    return lastDay;
  }

  /** Returns how many members stand for the event: the first ones and the newest. */
  int samples() {
    return Math.min(members.size(), FIRST_KEPT + LAST_KEPT);
  }

  /** Returns the glance of the sample at {@code index}. */
  Glance glance(int index) {
    return index == 0 ? glance : sample(index).glance();
  }

  /** Returns the sample at {@code index}, in canonical order. */
  Traits sample(int index) {
    if (index == 0) {
      return first;
    }
    int skipped = index < FIRST_KEPT ? 0 : members.size() - samples();
    return members.get(index + skipped);
  }

  /**
   * Returns the day of the first sampled report that it happened; the least number where there is
   * none.
   */
  long heldDay() {
    return heldDay;
  }

  private long findHeld() {
    for (int i = 0; i < samples(); i++) {
      if (sample(i).stage() == Stage.OCCURRED) {
        return sample(i).day();
      }
    }
    return Long.MIN_VALUE;
  }

  /** Returns whether a sampled report told how long the event is to last, and that time is over. */
  boolean ranOutBefore(Traits report) {
    for (int i = 0; timed && i < samples(); i++) {
      Traits member = sample(i);
      if (member.duration() > 0 && member.day() + member.duration() + 1 < report.day()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a sampled report tells of that round; of another, if of any. */
  boolean isOfRound(int round) {
    boolean told = false;
    for (int i = 0; i < samples(); i++) {
      int known = sample(i).round();
      if (known == round) {
        return true;
      }
      told |= known != Rounds.ONLY;
    }
    return told && round == Rounds.ANOTHER;
  }

  /** Returns whether a sampled report tells of a round by its number. */
  boolean isNumbered() {
    for (int i = 0; i < samples(); i++) {
      if (sample(i).round() > Rounds.ONLY) {
        return true;
      }
    }
    return false;
  }

  /** Returns the days as last told, or null. */
  @Nullable Days days() {
    return days;
  }

  /**
   * Returns the first of the days as last told, since 1970-01-01; the least number if none is told.
   */
  long earliest() {
    return earliest;
  }

  private @Nullable Days findDays() {
    for (int i = members.size() - 1; i >= Math.max(0, members.size() - LAST_KEPT); i--) {
      Days days = members.get(i).days();
      if (days != null) {
        return days;
      }
    }
    return null;
  }
}
