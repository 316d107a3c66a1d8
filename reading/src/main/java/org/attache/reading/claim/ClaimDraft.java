package org.attache.reading.claim;

import java.util.List;
import java.util.Objects;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.model.Stage;

/**
 * What a decider says of one trigger, before names and days are resolved.
 *
 * @param sentence index of the trigger's sentence
 * @param trigger the words that tell of the event
 * @param event its category
 * @param modes modes that the category allows
 * @param contexts what the passage is about
 * @param stage how far the event has come
 * @param hedged whether the author distances it
 * @param links participants, place, time, sources, stage movers
 * @param confidence how sure, 0 to 1
 * @param reasons what decided it
 */
public record ClaimDraft(
    int sentence,
    Span trigger,
    EventType event,
    List<Mode> modes,
    List<Context> contexts,
    Stage stage,
    boolean hedged,
    List<Link> links,
    double confidence,
    List<Reason> reasons) {
  public ClaimDraft {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(stage, "stage");
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    links = List.copyOf(links);
    reasons = List.copyOf(reasons);
  }

  /** Returns the same draft with other links. */
  public ClaimDraft with(List<Link> otherLinks) {
    return new ClaimDraft(
        sentence, trigger, event, modes, contexts, stage, hedged, otherLinks, confidence, reasons);
  }
}
