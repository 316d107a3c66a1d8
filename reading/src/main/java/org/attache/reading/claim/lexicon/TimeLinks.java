package org.attache.reading.claim.lexicon;

import java.util.List;
import org.attache.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Tells which time expression of a sentence is the event's own (contract, section 8, Time): the
 * nearest one that no other event and no verb of speech stands nearer to.
 */
final class TimeLinks {
  private static final int FAR = 16;

  private TimeLinks() {}

  static @Nullable TimeExpression of(
      FoundEvent event, List<FoundEvent> all, List<TimeExpression> times, Clauses clauses) {
    TimeExpression best = null;
    int nearest = FAR;
    for (TimeExpression time : times) {
      int distance = distance(event.match(), time, clauses);
      if (distance < nearest && !isOfAnother(event, all, time, distance, clauses)) {
        best = time;
        nearest = distance;
      }
    }
    return best;
  }

  private static boolean isOfAnother(
      FoundEvent event, List<FoundEvent> all, TimeExpression time, int distance, Clauses clauses) {
    int mover = event.stage().mover();
    if (mover >= 0 && mover < time.first() && time.first() <= event.match().first()) {
      return true;
    }
    for (FoundEvent other : all) {
      if (!other.equals(event) && distance(other.match(), time, clauses) < distance) {
        return true;
      }
    }
    return isAfterSpeech(event.match(), time, clauses);
  }

  /** "said on Monday that": the words just before are a verb that is not the trigger. */
  private static boolean isAfterSpeech(TriggerMatch match, TimeExpression time, Clauses clauses) {
    int before = time.first() - 1;
    return time.first() <= match.first()
        && clauses.isVerb(before)
        && before > 0
        && clauses.group(before).isFinite();
  }

  private static int distance(TriggerMatch match, TimeExpression time, Clauses clauses) {
    int from = Math.min(match.last(), time.last());
    int to = Math.max(match.first(), time.first());
    int distance = Math.max(0, to - from);
    if (time.first() == 0) {
      return Math.min(distance, 2 + distance / 4);
    }
    for (int at = from; at < to; at++) {
      if (clauses.is(at, WordClass.CLAUSE_END) || clauses.is(at, WordClass.SUBORDINATOR)) {
        return distance + FAR;
      }
    }
    return time.first() < match.first() ? distance + 2 : distance;
  }
}
