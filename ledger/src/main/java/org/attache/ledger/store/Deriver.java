package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.link.Change;
import org.attache.ledger.link.LinkedEvent;
import org.attache.ledger.story.NeighbourReader;
import org.attache.ledger.story.Neighbours;

/**
 * Keeps the derived tables in step with what was told. Of an event that has changed only the rows
 * from the day of the change on are written; where decisions bear on it, all.
 */
final class Deriver {
  private final Sql sql;
  private final Memory memory;
  private final DerivedRows rows;
  private final ChangeNotes notes;
  private final NeighbourReader neighbours = new NeighbourReader();

  /**
   * Makes a deriver that writes over {@code sql}, which need not be the connection from which the
   * memory came.
   */
  Deriver(Sql sql, Memory memory, EventWords words) {
    this(sql, memory, ChangeNotes.none(), words);
  }

  /** Makes a deriver that lets it be noted how events change. */
  Deriver(Sql sql, Memory memory, ChangeNotes notes, EventWords words) {
    this.notes = notes;
    this.sql = sql;
    this.memory = memory;
    this.rows = new DerivedRows(sql, memory, words);
  }

  /**
   * Links new assertions and writes what follows, and before it what was put off.
   *
   * @param added new assertions, their numbers known to the memory
   * @param versions documents that have got a version beside an earlier one, each with its day
   * @return ids of the events that changed
   */
  Set<String> add(Collection<Assertion> added, Map<String, LocalDate> versions) {
    memory.recall(added);
    Map<String, LocalDate> linked = link(added).since();
    Map<String, LocalDate> since = new HashMap<>(linked);
    Groups groups = new Groups(sql, memory);
    versions.forEach(
        (document, day) -> {
          for (String event : groups.eventsOf(document)) {
            since.merge(event, day, (a, b) -> a.isBefore(b) ? a : b);
          }
        });
    notes.before(since.keySet());
    rows.remember(since.keySet());
    Map<String, LinkedEvent> events = new TreeMap<>();
    Set<String> recalled = new HashSet<>();
    for (Map.Entry<String, LocalDate> touched : since.entrySet()) {
      String id = touched.getKey();
      LinkedEvent event = memory.linker().event(id);
      if (event != null) {
        rows.link(event, touched.getValue());
      } else if (!linked.containsKey(id)) {
        // what is told of it has changed, but not its links, which nobody needed to have in mind
        event = memory.event(id);
        recalled.add(id);
      }
      if (event == null) {
        notes.gone(id);
        rows.forget(id);
      } else {
        events.put(id, event);
      }
    }
    sql.flush();
    return write(events, since, recalled, groups);
  }

  /** Links on another thread while this one writes what does not follow from that. */
  private Change link(Collection<Assertion> added) {
    Linking linking = Linking.begin(memory.linker(), added);
    boolean written = false;
    try {
      writeTies(added);
      sql.flush();
      written = true;
    } finally {
      if (!written) {
        linking.abandon();
      }
    }
    return linking.end();
  }

  /** Writes what follows from decisions that the memory has just learnt. */
  Set<String> decide(Collection<Decision> added) {
    Groups groups = new Groups(sql, memory);
    Set<Group> changed = new LinkedHashSet<>();
    for (Decision decision : added) {
      changed.add(groups.of(decision));
      if (decision.ruling() instanceof Ruling.Undo undo) {
        memory.decisions().stream()
            .filter(known -> known.id().equals(undo.decision()))
            .forEach(known -> changed.add(groups.of(known)));
      }
    }
    Set<String> touched = new TreeSet<>();
    Set<String> done = new HashSet<>();
    for (Group group : changed) {
      group.events().forEach(event -> touched.add(event.id()));
      notes.before(ids(group));
      rows.remember(ids(group));
      rows.know(group);
      writeWhole(group, done);
    }
    rows.flush();
    return touched;
  }

  /**
   * Writes events.
   *
   * @param recalled those whose reports' numbers are not in mind, to be asked of the database
   */
  private Set<String> write(
      Map<String, LinkedEvent> events,
      Map<String, LocalDate> since,
      Set<String> recalled,
      Groups groups) {
    Set<String> done = new HashSet<>();
    List<Alone> alone = new ArrayList<>();
    for (LinkedEvent event : events.values()) {
      Group group = groups.of(event);
      rows.know(group);
      if (!group.decisions().isEmpty()) {
        notes.before(ids(group));
        rows.remember(ids(group));
        writeWhole(group, done);
      } else {
        LocalDate day = since.getOrDefault(event.id(), LocalDate.MIN);
        rows.replace(event.id(), day, !group.versions().isEmpty());
        if (recalled.contains(event.id())) {
          rows.write(Course.of(group, day, rows.maker()));
        } else {
          alone.add(new Alone(group, day));
        }
      }
    }
    alone.parallelStream()
        .map(event -> Course.of(event.group(), event.since(), rows.maker()))
        .toList()
        .forEach(rows::write);
    rows.flush();
    return Set.copyOf(since.keySet());
  }

  private void writeWhole(Group group, Set<String> done) {
    Set<String> ids = ids(group);
    boolean fresh = ids.isEmpty() || !done.containsAll(ids);
    if (!fresh) {
      return;
    }
    done.addAll(ids);
    ids.forEach(id -> rows.replace(id, LocalDate.of(1, 1, 1), true));
    rows.replaceOrphans(group.decisions());
    rows.write(Course.of(group, LocalDate.MIN, rows.maker()));
  }

  /** Returns the ids under which a group's events may show. */
  private static Set<String> ids(Group group) {
    Set<String> ids = new TreeSet<>();
    group.events().forEach(event -> ids.add(event.id()));
    for (Decision decision : group.decisions()) {
      if (decision.ruling() instanceof Ruling.Split) {
        ids.add(Digest.event(decision.id()));
      }
    }
    return ids;
  }

  private void writeTies(Collection<Assertion> added) {
    List<Neighbours> found = new ArrayList<>(neighbours.of(added));
    for (Neighbours pair : found) {
      sql.later(
          "INSERT INTO sentence_tie (first, second, kind, cue) VALUES (?, ?, ?, ?)",
          memory.assertion(pair.first().id()),
          memory.assertion(pair.second().id()),
          pair.kind().label(),
          pair.cue());
    }
  }

  /** An event on which no decision bears, and the day since which it has changed. */
  private record Alone(Group group, LocalDate since) {}
}
