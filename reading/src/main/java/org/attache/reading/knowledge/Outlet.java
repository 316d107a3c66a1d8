package org.attache.reading.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news outlet or agency.
 *
 * @param name canonical name
 * @param aliases other names
 * @param state code of the state it is at home in; null where it has none
 */
public record Outlet(String name, List<String> aliases, @Nullable String state) {
  public Outlet {
    aliases = List.copyOf(aliases);
  }
}
