package org.attache.ledger.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of all names that parties and places of events have had. Only in SQLite;
 * PostgreSQL's indexes lie over the tables themselves. An event's entry is written when it gets a
 * name that it had not the day before its rows change.
 */
final class EventWords {
  private static final int NAME = DerivedTable.PARTY.place("lower");
  private static final int PLACE = DerivedTable.STATE.place("place");

  private static final String PARTY = "party ";
  private static final String PLACED = "place ";

  private final Sql sql;
  private final boolean kept;
  private final Map<Long, Set<String>> held = new HashMap<>();
  private final Map<Long, Set<String>> fresh = new HashMap<>();
  private final Set<Long> founded = new HashSet<>();

  private EventWords(Sql sql, boolean kept) {
    this.sql = sql;
    this.kept = kept;
  }

  /** Returns those that are kept in step with the tables. */
  static EventWords of(Sql sql) {
    return new EventWords(sql, sql.dialect() == Dialect.SQLITE);
  }

  /** Returns those that nobody keeps until {@link #fill} is called. */
  static EventWords none(Sql sql) {
    return new EventWords(sql, false);
  }

  /** Takes note of an event that has no rows yet, whose entry can only hold what is added. */
  void found(long event) {
    if (kept) {
      founded.add(event);
    }
  }

  /** Takes note of an event's row that lasts, or one that is new. */
  void add(long event, Fact fact, boolean isNew) {
    if (!kept) {
      return;
    }
    String name = name(fact);
    if (name != null) {
      (isNew ? fresh : held).computeIfAbsent(event, n -> new TreeSet<>()).add(name);
    }
  }

  private static @Nullable String name(Fact fact) {
    DerivedTable table = fact.place().table();
    if (table == DerivedTable.PARTY) {
      return PARTY + fact.values().get(NAME);
    }
    Object place = table == DerivedTable.STATE ? fact.values().get(PLACE) : null;
    return place == null ? null : PLACED + place;
  }

  /** Writes the entries that lack a name; the tables must hold the rows. */
  void flush() {
    fresh.forEach(
        (event, names) -> {
          if (!held.getOrDefault(event, Set.of()).containsAll(names)) {
            write(event, founded.contains(event) ? names : stored(event));
          }
        });
    held.clear();
    fresh.clear();
    founded.clear();
    sql.flush();
  }

  private void write(long event, Set<String> names) {
    sql.later(
        "INSERT OR REPLACE INTO event_words (rowid, parties, places) VALUES (?, ?, ?)",
        event,
        joined(names, PARTY),
        joined(names, PLACED));
  }

  private static String joined(Set<String> names, String kind) {
    return names.stream()
        .filter(name -> name.startsWith(kind))
        .map(name -> name.substring(kind.length()))
        .collect(Collectors.joining("\n"));
  }

  private Set<String> stored(long event) {
    return new TreeSet<>(
        sql.list(
            "SELECT '"
                + PARTY
                + "' || lower FROM event_party WHERE n = ? UNION SELECT '"
                + PLACED
                + "' || place FROM event_state WHERE n = ? AND place IS NOT NULL",
            row -> row.text(1),
            event,
            event));
  }

  /** Writes the whole index anew. */
  static void fill(Sql sql) {
    if (sql.dialect() == Dialect.SQLITE) {
      sql.run("INSERT INTO event_words (event_words) VALUES ('delete-all')");
      sql.run(
          "INSERT INTO event_words (rowid, parties, places) SELECT s.n, (SELECT"
              + " group_concat(DISTINCT p.lower) FROM event_party p WHERE p.n = s.n),"
              + " group_concat(DISTINCT s.place) FROM event_state s GROUP BY s.n");
    }
  }
}
