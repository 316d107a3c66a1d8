package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.link.Link;
import org.attache.ledger.link.LinkedEvent;
import org.attache.ledger.story.Storylines;
import org.jspecify.annotations.Nullable;

/** Writes rows of the derived tables, all of one kind of change after the other. */
final class DerivedRows {
  private static final int IDS_AT_ONCE = 200;
  private static final int KEY_DIGITS = 16;

  private final Sql sql;
  private final Memory memory;
  private final FactMaker maker;
  private final Map<String, String> lastDays = new HashMap<>();
  private final List<Replaced> replaced = new ArrayList<>();
  private final List<Decision> reconsidered = new ArrayList<>();
  private final List<Course.Stretch> stretches = new ArrayList<>();
  private final List<Course.OrphanStretch> orphans = new ArrayList<>();
  private final Map<String, LocalDate> sinceOf = new HashMap<>();

  DerivedRows(Sql sql, Memory memory) {
    this.sql = sql;
    this.memory = memory;
    this.maker = new FactMaker(memory::assertion, memory::decision);
  }

  FactMaker maker() {
    return maker;
  }

  /** Looks up which of the events have rows already, before any is written. */
  void remember(Collection<String> ids) {
    List<String> all = new ArrayList<>(ids);
    for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
      List<@Nullable String> some =
          new ArrayList<>(all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE)));
      while (some.size() < IDS_AT_ONCE) {
        some.add(null);
      }
      String places = "?, ".repeat(IDS_AT_ONCE - 1) + "?";
      sql.list(
              "SELECT event_id, last_day FROM event WHERE event_id IN (" + places + ")",
              row -> new String[] {row.text(1), row.text(2)},
              some.toArray())
          .forEach(row -> lastDays.putIfAbsent(row[0], row[1]));
    }
  }

  /** Writes an event's own row and the links of its assertions since a day. */
  void link(LinkedEvent event, LocalDate since) {
    Assertion founder = event.assertions().get(0);
    Assertion last = event.assertions().get(event.assertions().size() - 1);
    sql.later(
        "INSERT INTO event (event_id, family, founder, first_day, last_day, names, position)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO UPDATE SET last_day ="
            + " excluded.last_day",
        event.id(),
        event.family(),
        memory.assertion(founder.id()),
        founder.source().published().toString(),
        last.source().published().toString(),
        names(founder),
        position(founder));
    for (int i = event.assertions().size() - 1; i >= 0; i--) {
      if (event.assertions().get(i).source().published().isBefore(since)) {
        break;
      }
      link(event.links().get(i));
    }
  }

  private void link(Link link) {
    sql.later(
        "INSERT INTO event_link (assertion, event_id, score, parts) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (assertion) DO UPDATE SET event_id = excluded.event_id,"
            + " score = excluded.score, parts = excluded.parts",
        memory.assertion(link.assertion()),
        link.event(),
        link.score(),
        LinkText.of(link));
  }

  private static @Nullable String names(Assertion founder) {
    NavigableSet<String> names = Storylines.names(founder);
    return names.size() < 2
        ? null
        : Digest.of(names.toArray(String[]::new)).substring(0, KEY_DIGITS);
  }

  private static String position(Assertion founder) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%010d\t%010d\t%s",
        founder.source().published(),
        founder.source().document(),
        founder.claim().trigger().begin(),
        founder.claim().trigger().end(),
        founder.id());
  }

  /** Takes out an event that no assertion founds any more. */
  void forget(String event) {
    if (lastDays.containsKey(event)) {
      sql.later("DELETE FROM event WHERE event_id = ?", event);
      replace(event, LocalDate.of(1, 1, 1), true);
    }
  }

  /**
   * Takes back an event's rows since a day.
   *
   * @param beyond whether anything but its assertions may have made rows
   */
  void replace(String event, LocalDate since, boolean beyond) {
    sinceOf.put(event, since);
    String last = lastDays.get(event);
    boolean older = last != null && last.compareTo(since.toString()) < 0;
    if (beyond || (last != null && !older)) {
      replaced.add(new Replaced(event, since.toString()));
    }
  }

  void replaceOrphans(Collection<Decision> decisions) {
    reconsidered.addAll(decisions);
  }

  /** Writes a course; of what began before the day since which rows were taken back, the end. */
  void write(Course course) {
    stretches.addAll(course.stretches());
    orphans.addAll(course.orphans());
  }

  /** Makes the changes. */
  void flush() {
    for (DerivedTable table : DerivedTable.values()) {
      replaced.forEach(event -> sql.later(table.removal(), event.event(), event.since()));
    }
    reconsidered.forEach(
        decision ->
            sql.later("DELETE FROM orphan WHERE decision = ?", memory.decision(decision.id())));
    sql.flush();
    for (DerivedTable table : DerivedTable.values()) {
      replaced.forEach(event -> sql.later(table.reopening(), event.event(), event.since()));
    }
    sql.flush();
    stretches.stream().filter(this::isOld).forEach(this::close);
    sql.flush();
    stretches.stream().filter(stretch -> !isOld(stretch)).forEach(this::insert);
    for (Course.OrphanStretch orphan : orphans) {
      LocalDate until = orphan.until();
      sql.later(
          "INSERT INTO orphan (decision, from_day, until_day) VALUES (?, ?, ?)",
          memory.decision(orphan.decision()),
          orphan.from().toString(),
          until == null ? Times.OPEN : until.toString());
    }
    sql.flush();
    List.of(replaced, reconsidered, stretches, orphans).forEach(List::clear);
    lastDays.clear();
    sinceOf.clear();
  }

  private boolean isOld(Course.Stretch stretch) {
    LocalDate since = sinceOf.get(stretch.fact().place().event());
    return since != null && stretch.from().isBefore(since);
  }

  private void close(Course.Stretch stretch) {
    LocalDate until = stretch.until();
    if (until == null) {
      return;
    }
    Fact.Place place = stretch.fact().place();
    if (place.key() == null) {
      sql.later(place.table().closing(), until.toString(), place.event());
    } else {
      sql.later(place.table().closing(), until.toString(), place.event(), place.key());
    }
  }

  private void insert(Course.Stretch stretch) {
    Fact.Place place = stretch.fact().place();
    LocalDate until = stretch.until();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(place.event());
    if (place.key() != null) {
      values.add(place.key());
    }
    values.add(stretch.from().toString());
    values.add(until == null ? Times.OPEN : until.toString());
    values.addAll(stretch.fact().values());
    sql.later(place.table().insertion(), values.toArray());
  }

  private record Replaced(String event, String since) {}
}
