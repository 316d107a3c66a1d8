package org.attache.ledger.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long events stay open: days after its last report in which an event may take in another. So
 * much and no more of the past has to be known to link what is new.
 */
final class Horizons {
  private static final int MONTH = 30;
  private static final int YEAR = 365;
  private static final int LASTING = 2 * YEAR;

  private final Kinds kinds;
  private final Map<String, Slots> families = new HashMap<>();

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
   * The names of a family's kinds, each with its reach; of no kind is the empty name, which may
   * turn out to be of any.
   */
  record Slots(Map<String, Integer> reaches, List<String> names) {
    Slots(Map<String, Integer> reaches) {
      this(Map.copyOf(reaches), reaches.keySet().stream().sorted().toList());
    }

    static Slots of(String family, List<Kind> kinds) {
      int usual = Traits.isMomentary(family) ? MONTH : YEAR;
      Map<String, Integer> reaches = new HashMap<>();
      int most = usual;
      for (Kind kind : kinds) {
        int reach = kind.lasting() ? LASTING : usual;
        reaches.merge(kind.slot(), reach, Math::max);
        most = Math.max(most, reach);
      }
      reaches.put("", most);
      return new Slots(reaches);
    }

    int reach(String slot) {
      return reaches.getOrDefault(slot, LASTING);
    }

    /** Returns the names under which a report so named may find its event. */
    List<String> near(String slot) {
      return slot.isEmpty() ? names : List.of("", slot);
    }
  }
}
