package org.attache.reading.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ends a spell whose end is not known where a successor is. */
final class Successions {
  private Successions() {}

  /** Returns the spells, those with an open end cut at the first day of the next holder. */
  static List<OfficeSpell> cap(List<OfficeSpell> spells) {
    Map<String, List<OfficeSpell>> byOffice = new HashMap<>();
    for (OfficeSpell spell : spells) {
      byOffice
          .computeIfAbsent(spell.body() + '/' + spell.office(), k -> new ArrayList<>(4))
          .add(spell);
    }
    List<OfficeSpell> capped = new ArrayList<>(spells.size());
    for (OfficeSpell spell : spells) {
      capped.add(
          capped(spell, byOffice.getOrDefault(spell.body() + '/' + spell.office(), List.of())));
    }
    return capped;
  }

  private static OfficeSpell capped(OfficeSpell spell, List<OfficeSpell> same) {
    if (!spell.to().equals(LocalDate.MAX) || spell.shared()) {
      return spell;
    }
    return same.stream()
        .filter(s -> !s.holder().equals(spell.holder()) && s.from().isAfter(spell.from()))
        .min(Comparator.comparing(OfficeSpell::from))
        .map(next -> spell.until(next.from()))
        .orElse(spell);
  }
}
