package org.attache.app.compare;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Source;
import org.attache.model.Days;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One report of ours, with its sentence.
 *
 * @param published its day
 * @param stage which it tells
 * @param days which it names
 * @param parties which it names
 * @param sentence as it stands in the document
 * @param outlet that published it
 * @param url of the document
 */
public record Telling(
    LocalDate published,
    Stage stage,
    @Nullable Days days,
    Set<String> parties,
    String sentence,
    String outlet,
    @Nullable String url) {
  public Telling {
    parties = Set.copyOf(parties);
  }

  static Telling of(Report report) {
    Set<String> parties = new TreeSet<>();
    report.claim().actors().forEach(party -> parties.add(party.label()));
    report.claim().recipients().forEach(party -> parties.add(party.label()));
    Source source = report.assertion().source();
    return new Telling(
        source.published(),
        report.claim().stage(),
        report.claim().time() == null ? null : report.claim().time().days(),
        parties,
        report.assertion().evidence(),
        source.outlet(),
        source.url());
  }

  /** Returns whether it names all of several persons, two at least. */
  boolean isOf(Set<String> persons) {
    return persons.size() > 1
        && persons.stream().allMatch(person -> parties.stream().anyMatch(p -> isOne(p, person)));
  }

  /** Data sets spell names in capitals, or have the last name alone. */
  private static boolean isOne(String name, String other) {
    String one = name.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    return one.equals(two) || one.endsWith(" " + two) || two.endsWith(" " + one);
  }

  /** Returns whether the days that it names, both ends of which it names, hold that day. */
  boolean names(LocalDate day) {
    return days != null
        && days.earliest() != null
        && days.latest() != null
        && days.overlaps(Days.on(day));
  }
}
