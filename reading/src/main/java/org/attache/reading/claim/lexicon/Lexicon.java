package org.attache.reading.claim.lexicon;

import org.attache.reading.segment.Sentence;

/** The tables of this package, and what is built upon them. Immutable, safe for many threads. */
public final class Lexicon {
  private final TriggerTable triggers;
  private final CueTable cues;
  private final Grammar grammar;

  private Lexicon(TriggerTable triggers, CueTable cues, Grammar grammar) {
    this.triggers = triggers;
    this.cues = cues;
    this.grammar = grammar;
  }

  /**
   * Reads the shipped tables.
   *
   * @throws org.attache.model.error.Fault naming all bad lines of a table that has some
   */
  public static Lexicon shipped() {
    Inflection inflection = Inflection.shipped();
    TriggerTable triggers = TriggerTable.shipped(inflection);
    CueTable cues = CueTable.shipped(inflection);
    Grammar grammar = Grammar.of(triggers, cues, inflection);
    return new Lexicon(triggers, cues, grammar);
  }

  /** Returns the rules that tell how far an event has come. */
  public StageRules stageRules() {
    return new StageRules(grammar, cues);
  }

  /** Returns the rules that tell who takes part in an event. */
  public RoleRules roleRules() {
    return new RoleRules(grammar, cues);
  }

  /** Returns what finds events that somebody asks for. */
  public GovernedEvents governedEvents() {
    return new GovernedEvents(grammar, cues, triggers, stageRules());
  }

  Clauses clauses(Sentence sentence) {
    return grammar.clauses(sentence);
  }

  TriggerTable triggers() {
    return triggers;
  }
}
