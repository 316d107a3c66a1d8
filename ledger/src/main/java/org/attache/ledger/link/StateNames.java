package org.attache.ledger.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names under which states are spoken of. */
public final class StateNames {
  private final Map<String, String> codes;
  private final Map<String, String> names;

  private StateNames(Map<String, String> codes, Map<String, String> names) {
    this.codes = Map.copyOf(codes);
    this.names = Map.copyOf(names);
  }

  /** Returns the names that are shipped. */
  public static StateNames standard() {
    Map<String, String> codes = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (List<String> cells : LinkTables.resource("states.tsv", 2, cells -> cells)) {
      List<String> called = LinkTables.items(cells.get(1), "\\|");
      names.putIfAbsent(cells.get(0), called.get(0));
      called.forEach(name -> codes.putIfAbsent(name.toLowerCase(Locale.ROOT), cells.get(0)));
    }
    return new StateNames(codes, names);
  }

  /**
   * Returns the ISO 3166 alpha-3 code of the state that is called so, in any case of letters, its
   * government as such included; null where no state is.
   */
  public @Nullable String code(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String government = "government of ";
    String state = lower.startsWith(government) ? lower.substring(government.length()) : lower;
    String bare = state.startsWith("the ") ? state.substring(4) : state;
    return codes.getOrDefault(state, codes.get(bare));
  }

  /** Returns the usual name of the state with that code, null where there is none. */
  public @Nullable String name(String code) {
    return names.get(code);
  }
}
