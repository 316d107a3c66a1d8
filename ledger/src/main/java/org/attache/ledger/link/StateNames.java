package org.attache.ledger.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** The names under which states are spoken of. */
public final class StateNames {
  private final Map<String, String> codes;
  private final Map<String, String> names;
  private final Set<String> parts;

  private StateNames(Map<String, String> codes, Map<String, String> names, Set<String> parts) {
    this.codes = Map.copyOf(codes);
    this.names = Map.copyOf(names);
    this.parts = Set.copyOf(parts);
  }

  /** Returns the names that are shipped. */
  public static StateNames standard() {
    Map<String, String> codes = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Set<String> parts = new HashSet<>();
    for (List<String> cells :
        TableLines.resource(StateNames.class, "states.tsv", 2, cells -> cells)) {
      List<String> called = TableLines.items(cells.get(1), '|');
      boolean whole = names.putIfAbsent(cells.get(0), called.get(0)) == null;
      for (String name : called) {
        if (whole) {
          codes.putIfAbsent(name.toLowerCase(Locale.ROOT), cells.get(0));
        } else {
          parts.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
    return new StateNames(codes, names, parts);
  }

  /**
   * Returns the ISO 3166 alpha-3 code of the state that is called so, in any case of letters, its
   * government as such included; null where no state is, nor for the parts of states.
   */
  public @Nullable String code(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String government = "government of ";
    String state = lower.startsWith(government) ? lower.substring(government.length()) : lower;
    String bare = state.startsWith("the ") ? state.substring(4) : state;
    return codes.getOrDefault(state, codes.get(bare));
  }

  /** Returns whether a state or a part of one is called so, in any case of letters. */
  public boolean know(String name) {
    return code(name) != null || parts.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the usual name of the state with that code, null where there is none. */
  public @Nullable String name(String code) {
    return names.get(code);
  }
}
