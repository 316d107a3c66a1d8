package org.attache.reading.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with the offices held.
 *
 * @param name common full English name
 * @param spells the offices, by first day
 */
public record Person(String name, List<OfficeSpell> spells) {
  private static final Comparator<OfficeSpell> MOST_PROMINENT =
      Comparator.comparingInt(OfficeSpell::rank)
          .thenComparing(OfficeSpell::from, Comparator.reverseOrder());

  public Person {
    spells = spells.stream().sorted(Comparator.comparing(OfficeSpell::from)).toList();
    if (spells.isEmpty()) {
      throw new IllegalArgumentException("a person known without an office: " + name);
    }
  }

  /** Returns the most prominent office held on {@code day}, or null where none is known. */
  public @Nullable OfficeSpell on(LocalDate day) {
    return spells.stream().filter(s -> s.covers(day)).min(MOST_PROMINENT).orElse(null);
  }

  /** Returns the office held on {@code day}, else the last before it, else the first after it. */
  public OfficeSpell nearest(LocalDate day) {
    OfficeSpell held = on(day);
    if (held != null) {
      return held;
    }
    return spells.stream()
        .filter(s -> s.to().isBefore(day))
        .max(Comparator.comparing(OfficeSpell::to))
        .orElse(spells.get(0));
  }

  /** Returns the years between {@code day} and the nearest office, 0 while one is held. */
  public long yearsFromOffice(LocalDate day) {
    OfficeSpell spell = nearest(day);
    if (spell.covers(day)) {
      return 0;
    }
    int year = spell.to().isBefore(day) ? spell.to().getYear() : spell.from().getYear();
    return 1 + Math.abs((long) day.getYear() - year);
  }
}
