package org.attache.ledger.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.attache.ledger.history.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An event went from one standing to another.
 *
 * @param event id of the event
 * @param day since which the new standing is known
 * @param before where it stood; null where it is heard of for the first time
 * @param after where it stands
 */
public record EventChange(String event, LocalDate day, @Nullable Snapshot before, Snapshot after) {
  public EventChange {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(after, "after");
  }

  /** Returns in what the event has changed; empty where it stands as it stood. */
  public Set<ChangeKind> kinds() {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    if (before == null) {
      kinds.add(ChangeKind.NEW);
      return Collections.unmodifiableSet(kinds);
    }
    boolean awaited = Standing.isAwaited(after.stage()) && !after.lapsed();
    add(kinds, ChangeKind.STAGE, before.stage() != after.stage());
    add(kinds, ChangeKind.DAYS, awaited && !Objects.equals(before.days(), after.days()));
    add(kinds, ChangeKind.PLACE, awaited && !Objects.equals(before.place(), after.place()));
    add(kinds, ChangeKind.PARTICIPANTS, !before.sides().equals(after.sides()));
    add(kinds, ChangeKind.CONTRADICTION, !before.contradicted() && after.contradicted());
    add(kinds, ChangeKind.LAPSED, !before.lapsed() && after.lapsed());
    return Collections.unmodifiableSet(kinds);
  }

  private static void add(Set<ChangeKind> kinds, ChangeKind kind, boolean is) {
    if (is) {
      kinds.add(kind);
    }
  }
}
