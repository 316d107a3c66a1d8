package org.attache.reading.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Sector;

/**
 * One person's spell in one office.
 *
 * @param body code of the state, or name of the organisation, that the office belongs to
 * @param office full English title
 * @param titles short forms that go with the name of the state
 * @param holder name of the person
 * @param aliases other spellings and the surname form
 * @param sector PLOVER sector of the office
 * @param from first day; {@link LocalDate#MIN} where unknown
 * @param to last day; {@link LocalDate#MAX} where it is not known to have ended
 * @param rank how prominent the office is: 0 heads of state and government, 1 ministers and the
 *     like, 2 the rest
 * @param shared whether several hold it at a time
 */
public record OfficeSpell(
    String body,
    String office,
    List<String> titles,
    String holder,
    List<String> aliases,
    Sector sector,
    LocalDate from,
    LocalDate to,
    int rank,
    boolean shared) {
  public OfficeSpell {
    titles = List.copyOf(titles);
    aliases = List.copyOf(aliases);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /** Returns the spell, ended on {@code last}. */
  OfficeSpell until(LocalDate last) {
    return new OfficeSpell(body, office, titles, holder, aliases, sector, from, last, rank, shared);
  }

  /** Returns whether the office was held on {@code day}. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
