package org.attache.reading.knowledge;

import java.util.List;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A body, party, armed group or company.
 *
 * @param code actor code: of a state, or a PLOVER non-state code
 * @param name canonical name
 * @param aliases other names
 * @param kind what it is: {@code military}, {@code party}, {@code ministry} …
 * @param sector PLOVER sector
 * @param state code of the state it belongs to or mostly acts in; null without one
 */
public record Organisation(
    String code,
    String name,
    List<String> aliases,
    String kind,
    Sector sector,
    @Nullable String state) {
  public Organisation {
    aliases = List.copyOf(aliases);
  }
}
