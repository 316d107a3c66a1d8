package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.attache.model.EventType;
import org.attache.model.Span;
import org.attache.model.Stage;

/** Reads off the frames of a text on whose word an event is told. */
public final class AttributionChains {
  private final List<ReportingFrame> frames;

  /** Keeps the frames of one text, as {@link ReportingFrameFinder#find} gives them. */
  public AttributionChains(List<ReportingFrame> frames) {
    this.frames = List.copyOf(frames);
  }

  /**
   * Returns the frames whose scope holds the trigger, the first-hand word first.
   *
   * @param sentence index of the trigger's sentence
   */
  public List<ReportingFrame> chain(int sentence, Span trigger) {
    List<ReportingFrame> chain = new ArrayList<>();
    for (ReportingFrame frame : frames) {
      if (frame.sentence() == sentence && frame.scope().contains(trigger.begin())) {
        chain.add(frame);
      }
    }
    return chain;
  }

  /**
   * Returns the chain of sources of an event. Whoever criticises, praises, asks, rejects or
   * threatens in his own words is the actor of that verbal act and no source of it, nor is who
   * proposes an act to others in his own words (contract, section 8); nor does a verb that is
   * itself the trigger report, unless it denies.
   *
   * @param sentence index of the trigger's sentence
   * @param isActor whether the words of a source name an actor of the event
   * @param isMover whether they name who moved the event to its stage
   */
  public List<ReportingFrame> chain(
      int sentence,
      Span trigger,
      EventType event,
      Stage stage,
      Predicate<ReportingFrame> isActor,
      Predicate<ReportingFrame> isMover) {
    List<ReportingFrame> chain = new ArrayList<>();
    List<ReportingFrame> all = chain(sentence, trigger);
    boolean denies = stage == Stage.DENIED && all.stream().anyMatch(f -> isTrigger(f, trigger));
    for (ReportingFrame frame : all) {
      boolean ownAct = isVerbal(event) && stage == Stage.OCCURRED && isActor.test(frame);
      boolean ownWish = stage == Stage.PROPOSED && isMover.test(frame);
      boolean known = chain.stream().anyMatch(has -> has.source().equals(frame.source()));
      if (isTrigger(frame, trigger) == denies && !ownAct && !ownWish && !known) {
        chain.add(frame);
      }
    }
    return chain;
  }

  private static boolean isTrigger(ReportingFrame frame, Span trigger) {
    Span cue = frame.cue();
    return cue != null && cue.overlaps(trigger) && !frame.rule().equals("responsibility");
  }

  private static boolean isVerbal(EventType event) {
    return switch (event) {
      case ACCUSE, SUPPORT, REQUEST, REJECT, THREATEN -> true;
      case AGREE,
          CONCEDE,
          CONSULT,
          COOPERATE,
          AID,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }
}
