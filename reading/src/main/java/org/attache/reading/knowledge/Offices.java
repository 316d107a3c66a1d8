package org.attache.reading.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who held an office on a day, asked for by body and title. */
public final class Offices {
  private final Index<OfficeSpell> byTitle;

  Offices(Index<OfficeSpell> byTitle) {
    this.byTitle = byTitle;
  }

  /** Returns the spells by body and title, as the constructor wants them. */
  static Map<String, List<OfficeSpell>> byTitle(List<OfficeSpell> spells) {
    Map<String, List<OfficeSpell>> byTitle = new HashMap<>(spells.size() * 4);
    Map<String, String> keys = new HashMap<>();
    for (OfficeSpell spell : spells) {
      Set<String> titles = new HashSet<>();
      titles.add(keys.computeIfAbsent(spell.office(), Spelling::phraseKey));
      for (String title : spell.titles()) {
        titles.add(keys.computeIfAbsent(title, Spelling::phraseKey));
      }
      for (String title : titles) {
        byTitle.computeIfAbsent(spell.body() + '/' + title, k -> new ArrayList<>(2)).add(spell);
      }
    }
    return byTitle;
  }

  /**
   * Returns who held an office on a day: the most prominent office of that title, of it the
   * newcomer on a day of handover.
   *
   * @param body code of a state or name of an organisation
   * @param title full or short title, in any case and spelling
   */
  public @Nullable OfficeSpell holder(String body, String title, LocalDate day) {
    OfficeSpell best = null;
    for (OfficeSpell spell : named(body, title)) {
      boolean better =
          best == null
              || spell.rank() < best.rank()
              || (spell.rank() == best.rank() && spell.from().isAfter(best.from()));
      if (spell.covers(day) && better) {
        best = spell;
      }
    }
    return best;
  }

  /** Returns all spells of a body that bear the title. */
  public List<OfficeSpell> named(String body, String title) {
    return byTitle.get(body + '/' + Spelling.phraseKey(title));
  }
}
