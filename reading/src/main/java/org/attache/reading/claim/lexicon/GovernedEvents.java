package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.EventType;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.claim.lexicon.CueTable.CueMatch;
import org.attache.reading.segment.Sentence;

/** Finds nouns of the trigger table that are the object of a verb which asks for the event. */
public final class GovernedEvents {
  private static final double SURE = 0.45;

  private final Grammar grammar;
  private final CueTable cues;
  private final TriggerFinder finder;
  private final StageRules stages;

  GovernedEvents(Grammar grammar, CueTable cues, TriggerTable triggers, StageRules stages) {
    this.grammar = grammar;
    this.cues = cues;
    this.finder = new TriggerFinder(triggers);
    this.stages = stages;
  }

  /**
   * An event that somebody asks for.
   *
   * @param trigger the noun
   * @param first index of its first word
   * @param last index after its last word
   * @param event its category
   * @param stage how far it has come
   */
  public record Found(Span trigger, int first, int last, EventType event, StageDecision stage) {}

  /** Returns the events asked for in a sentence, in order. */
  public List<Found> in(Sentence sentence) {
    Clauses clauses = grammar.clauses(sentence);
    List<Found> found = new ArrayList<>();
    for (TriggerMatch match : finder.matches(clauses)) {
      TriggerEntry entry = match.entry();
      boolean known = found.stream().anyMatch(f -> f.last() >= match.last());
      if (!entry.verb() && entry.weight() >= SURE && !known && isObject(clauses, match)) {
        StageDecision stage = stages.decide(sentence, match.first(), match.last(), entry.event());
        if (stage.stage() == Stage.PROPOSED && stage.mover() >= 0) {
          Span span = sentence.span(match.first(), match.last());
          found.add(new Found(span, match.first(), match.last(), entry.event(), stage));
        }
      }
    }
    return found;
  }

  private boolean isObject(Clauses clauses, TriggerMatch match) {
    int before = clauses.nounPhraseStart(match.last() - 1) - 1;
    for (int at = before; at >= 0 && before - at <= 2; at--) {
      CueMatch cue = cues.at(clauses, at, Construction.OBJECT);
      if (cue != null && cue.last() == before + 1) {
        return cue.cue().kind() == Cue.Kind.VERB && cue.cue().stage() == Stage.PROPOSED;
      }
    }
    return false;
  }
}
