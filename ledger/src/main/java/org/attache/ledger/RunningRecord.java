package org.attache.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Versions;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.ledger.link.Change;
import org.attache.ledger.link.LinkedEvent;
import org.attache.ledger.link.Linker;

/**
 * The record while entries still come in. Its answers are those of {@link LedgerRecord#fold} over
 * all that was added so far. Not safe for use by several threads.
 */
public final class RunningRecord {
  private final Linker linker = new Linker();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final List<Source> versions = new ArrayList<>();

  /**
   * Adds assertions; those known already change nothing.
   *
   * @return the events whose assertions or links may have changed
   */
  public Change add(Collection<Assertion> assertions) {
    return linker.add(assertions);
  }

  /** Adds decisions; those known already change nothing. */
  public void decide(Collection<Decision> added) {
    added.forEach(decision -> decisions.putIfAbsent(decision.id(), decision));
  }

  /**
   * Takes over events that were linked before, into a record that is still empty.
   *
   * @param events all that were linked, in any order
   */
  public void restore(Collection<LinkedEvent> events) {
    linker.restore(events);
  }

  /**
   * Tells of a version of a document: it replaces those published before, and those of the same day
   * that were told of before. Needed for versions that make no claim and for two of one day.
   */
  public void replace(Source version) {
    versions.add(version);
  }

  /** Returns what is known as of a day. */
  public LedgerRecord asOf(AsOf asOf) {
    LocalDate day = asOf.day();
    List<LinkedEvent> linked = new ArrayList<>();
    List<Assertion> known = new ArrayList<>();
    for (LinkedEvent event : linker.events()) {
      LinkedEvent seen = event.until(day);
      if (seen != null) {
        linked.add(seen);
        known.addAll(seen.assertions());
      }
    }
    Versions newest = Versions.of(known);
    versions.stream().filter(source -> !source.published().isAfter(day)).forEach(newest::with);
    List<Decision> taken =
        decisions.values().stream().filter(decision -> !decision.day().isAfter(day)).toList();
    return LedgerRecord.of(linked, newest, taken, asOf);
  }
}
