package org.attache.reading.knowledge;

import java.time.LocalDate;
import java.util.List;

/** Which states belong to a group on a day. */
public final class Groups {
  private final Index<Spell> spells;

  Groups(Index<Spell> spells) {
    this.spells = spells;
  }

  /**
   * One member's spell.
   *
   * @param state code of the member
   * @param from first day
   * @param to last day
   */
  record Spell(String state, LocalDate from, LocalDate to) {}

  /** Returns the codes of the members of {@code group} on {@code day}, in the table's order. */
  public List<String> members(String group, LocalDate day) {
    return spells.get(group).stream()
        .filter(s -> !day.isBefore(s.from()) && !day.isAfter(s.to()))
        .map(Spell::state)
        .toList();
  }
}
