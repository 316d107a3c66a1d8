package org.attache.ledger;

import java.util.Collection;
import java.util.List;
import org.attache.ledger.decision.Adjudication;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Dossier;
import org.attache.ledger.decision.Versions;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.LinkedEvent;
import org.attache.ledger.story.Storyline;
import org.attache.ledger.story.Storylines;
import org.attache.ledger.story.Tie;

/**
 * What is known as of a day. Depends on nothing that was published or decided later, so that the
 * answer for a past day stays the same for ever.
 *
 * @param asOf the day
 * @param events in the order of their first reports
 * @param ties what binds them
 * @param storylines events that hang together
 * @param orphans decisions whose words no assertion holds any more, to be looked at again
 */
public record LedgerRecord(
    AsOf asOf,
    List<Event> events,
    List<Tie> ties,
    List<Storyline> storylines,
    List<Decision> orphans) {
  public LedgerRecord {
    events = List.copyOf(events);
    ties = List.copyOf(ties);
    storylines = List.copyOf(storylines);
    orphans = List.copyOf(orphans);
  }

  /**
   * Returns the record of a set of assertions and decisions, whatever their order and however often
   * each is given.
   */
  public static LedgerRecord fold(
      Collection<Assertion> assertions, Collection<Decision> decisions, AsOf asOf) {
    RunningRecord running = new RunningRecord();
    running.add(assertions);
    running.decide(decisions);
    return running.asOf(asOf);
  }

  static LedgerRecord of(
      List<LinkedEvent> linked, Versions versions, Collection<Decision> decisions, AsOf asOf) {
    Adjudication adjudication = Adjudication.of(linked, versions, decisions);
    List<Dossier> dossiers = adjudication.dossiers();
    EventMaker maker = new EventMaker(asOf);
    Storylines storylines = new Storylines();
    List<Tie> ties = storylines.ties(dossiers);
    return new LedgerRecord(
        asOf,
        dossiers.stream().map(maker::event).toList(),
        ties,
        storylines.of(dossiers, ties),
        adjudication.orphans());
  }
}
