package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.link.Link;
import org.attache.ledger.link.LinkedEvent;
import org.attache.ledger.story.Storylines;
import org.attache.model.error.Fault;
import org.jspecify.annotations.Nullable;

/** Writes rows of the derived tables, all of one kind of change after the other. */
final class DerivedRows {
  private static final int IDS_AT_ONCE = 200;
  private static final int KEY_DIGITS = 16;

  private final Sql sql;
  private final Memory memory;
  private final EventWords words;
  private final FactMaker maker;
  private final Map<String, Former> formerly = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final List<Replaced> replaced = new ArrayList<>();
  private final List<Decision> reconsidered = new ArrayList<>();
  private final List<Course.Stretch> stretches = new ArrayList<>();
  private final List<Course.OrphanStretch> orphans = new ArrayList<>();
  private final Map<String, LocalDate> sinceOf = new HashMap<>();

  DerivedRows(Sql sql, Memory memory, EventWords words) {
    this.sql = sql;
    this.words = words;
    this.memory = memory;
    this.maker = new FactMaker(memory::assertion, memory::decision, memory.corroborator());
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
              "SELECT event_id, founder, last_day FROM event WHERE event_id IN (" + places + ")",
              row -> new Former(row.text(1), row.number(2), row.text(3)),
              some.toArray())
          .forEach(former -> formerly.putIfAbsent(former.event(), former));
    }
    formerly.values().forEach(former -> numbers.put(former.event(), former.number()));
  }

  /** Learns the numbers of a group's events. */
  void know(Group group) {
    for (LinkedEvent event : group.events()) {
      numbers.put(event.id(), memory.assertion(event.assertions().get(0).id()));
    }
    for (Decision decision : group.decisions()) {
      if (decision.ruling() instanceof Ruling.Split) {
        String event = Digest.event(decision.id());
        long number = -memory.decision(decision.id());
        numbers.put(event, number);
        sql.later(
            "INSERT INTO event_split (event_id, n) VALUES (?, ?) ON CONFLICT (event_id) DO NOTHING",
            event,
            number);
      }
    }
  }

  private long number(String event) {
    Long number = numbers.get(event);
    if (number == null) {
      throw new Fault("event-unnumbered", "no number is known of event " + event, event, null);
    }
    return number;
  }

  /** Writes an event's own row and the links of its assertions since a day. */
  void link(LinkedEvent event, LocalDate since) {
    Assertion founder = event.assertions().get(0);
    Assertion last = event.assertions().get(event.assertions().size() - 1);
    String lastDay = last.source().published().toString();
    String open = memory.linker().open(event).toString();
    if (formerly.containsKey(event.id())) {
      sql.later(
          "UPDATE event SET last_day = ?, open_until = ? WHERE event_id = ?",
          lastDay,
          open,
          event.id());
    } else {
      sql.later(
          "INSERT INTO event (event_id, family, founder, first_day, last_day, open_until, names,"
              + " position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          event.id(),
          event.family(),
          memory.assertion(founder.id()),
          founder.source().published().toString(),
          lastDay,
          open,
          names(founder),
          position(founder));
      words.found(memory.assertion(founder.id()));
    }
    for (int i = event.assertions().size() - 1; i >= 0; i--) {
      if (event.assertions().get(i).source().published().isBefore(since)) {
        break;
      }
      link(event.links().get(i), memory.assertion(founder.id()));
    }
  }

  private void link(Link link, long event) {
    sql.later(
        "INSERT INTO event_link (assertion, n, score, parts) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (assertion) DO UPDATE SET n = excluded.n,"
            + " score = excluded.score, parts = excluded.parts",
        memory.assertion(link.assertion()),
        event,
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
    return String.join(
        "\t",
        founder.source().published().toString(),
        founder.source().document(),
        tenDigits(founder.claim().trigger().begin()),
        tenDigits(founder.claim().trigger().end()),
        founder.id());
  }

  private static String tenDigits(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(10 - digits.length()) + digits;
  }

  /** Takes out an event that no assertion founds any more. */
  void forget(String event) {
    if (formerly.containsKey(event)) {
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
    Former former = formerly.get(event);
    boolean older = former != null && former.last().compareTo(since.toString()) < 0;
    if (beyond || (former != null && !older)) {
      replaced.add(new Replaced(number(event), since.toString()));
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
    stretches.forEach(
        stretch ->
            words.add(number(stretch.fact().place().event()), stretch.fact(), !isOld(stretch)));
    words.flush();
    List.of(replaced, reconsidered, stretches, orphans).forEach(List::clear);
    formerly.clear();
    numbers.clear();
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
      sql.later(place.table().closing(), until.toString(), number(place.event()));
    } else {
      sql.later(place.table().closing(), until.toString(), number(place.event()), place.key());
    }
  }

  private void insert(Course.Stretch stretch) {
    Fact.Place place = stretch.fact().place();
    LocalDate until = stretch.until();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(number(place.event()));
    values.add(place.event());
    if (place.key() != null) {
      values.add(place.key());
    }
    values.add(stretch.from().toString());
    values.add(until == null ? Times.OPEN : until.toString());
    values.addAll(stretch.fact().values());
    sql.later(place.table().insertion(), values.toArray());
  }

  private record Replaced(long event, String since) {}

  /** An event's row before anything is written. */
  private record Former(String event, long number, String last) {}
}
