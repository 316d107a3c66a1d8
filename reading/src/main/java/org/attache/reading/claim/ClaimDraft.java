package org.attache.reading.claim;

import java.util.ArrayList;
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

  /** Returns the same with another stage, and {@code reason} for it in place of earlier ones. */
  public ClaimDraft withStage(Stage other, Reason reason) {
    List<Reason> why = new ArrayList<>(reasons);
    why.removeIf(earlier -> earlier.aspect().equals(reason.aspect()));
    why.add(reason);
    return new ClaimDraft(
        sentence, trigger, event, modes, contexts, other, hedged, links, confidence, why);
  }

  /** Returns the same as an event of another category, without the modes of the old one. */
  public ClaimDraft withEvent(EventType other, Reason reason) {
    List<Reason> why = new ArrayList<>(reasons);
    why.add(reason);
    List<Mode> kept = modes.stream().filter(other.modes()::contains).toList();
    return new ClaimDraft(
        sentence, trigger, other, kept, contexts, stage, hedged, links, confidence, why);
  }

  /** Returns the same with other modes. */
  public ClaimDraft withModes(List<Mode> others) {
    return new ClaimDraft(
        sentence, trigger, event, others, contexts, stage, hedged, links, confidence, reasons);
  }

  /** Returns the words linked as actors or recipients. */
  public List<Link> parties() {
    return links.stream()
        .filter(link -> link.role() == Role.ACTOR || link.role() == Role.RECIPIENT)
        .toList();
  }

  /** Returns whether the words at {@code span} tell beyond doubt when the event is. */
  boolean isSurelyAt(Span span) {
    return links.stream()
        .anyMatch(l -> l.role() == Role.TIME && l.score() == 1 && l.words().equals(span));
  }
}
