package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How long events stay open: days after its last report in which an event may take in another. So
 * much and no more of the past has to be known to link what is new. Safe for use by several
 * threads.
 */
final class Horizons {
  private static final int MONTH = 30;
  private static final int YEAR = 365;
  private static final int LASTING = 2 * YEAR;

  private final Kinds kinds;
  private final Map<String, Slots> families = new ConcurrentHashMap<>();

  Horizons(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Returns the days of silence after which the report takes up no event. */
  static int of(Traits report) {
    return report.momentary() ? MONTH : report.lasts() ? LASTING : YEAR;
  }

  /** Returns how long any report may be put to an event for the sake of one of that kind. */
  int reach(String family, @Nullable Kind kind) {
    return slots(family).reach(kind == null ? "" : kind.slot());
  }

  Slots slots(String family) {
    return families.computeIfAbsent(family, name -> Slots.of(name, kinds.of(name)));
  }

  /**
   * A name under which kinds of a family go; of no kind is the empty name, which may turn out to be
   * of any.
   *
   * @param reach days of silence after which no report is put to an event of that name
   */
  record Slot(String name, int reach) {
    Slot {
      if (reach <= 0) {
        throw new IllegalArgumentException("no reach of " + reach + " days");
      }
    }
  }

  /**
   * The slots of a family.
   *
   * @param near by name of a report's slot: those under which it may find its event
   */
  record Slots(Map<String, List<Slot>> near) {
    Slots {
      near = Map.copyOf(near);
    }

    static Slots of(String family, List<Kind> kinds) {
      int usual = Traits.isMomentary(family) ? MONTH : YEAR;
      Map<String, Integer> reaches = new TreeMap<>();
      int most = usual;
      for (Kind kind : kinds) {
        int reach = kind.lasting() ? LASTING : usual;
        reaches.merge(kind.slot(), reach, Math::max);
        most = Math.max(most, reach);
      }
      Slot open = new Slot("", most);
      List<Slot> all = new ArrayList<>(List.of(open));
      Map<String, List<Slot>> near = new HashMap<>();
      reaches.forEach(
          (name, reach) -> {
            Slot slot = new Slot(name, reach);
            all.add(slot);
            near.put(name, List.of(open, slot));
          });
      near.put("", List.copyOf(all));
      return new Slots(near);
    }

    int reach(String slot) {
      List<Slot> found = near(slot);
      return slot.isEmpty() ? found.get(0).reach() : found.get(found.size() - 1).reach();
    }

    /** Returns the slots under which a report of that slot may find its event. */
    List<Slot> near(String slot) {
      return Objects.requireNonNull(near.get(slot), slot);
    }
  }
}
