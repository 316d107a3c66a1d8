package org.attache.reading.claim.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Decides who acts in an event and who is acted upon, one decision for each candidate as a whole.
 *
 * <p>The encoder's log odds count first; a role rule that agrees adds {@link #RULE}. Parties joined
 * by "and" stand or fall together. An event has an actor if any candidate comes near to one, and
 * one that is done to somebody has a recipient. Of parties on one side that nothing joins the
 * weaker ones go: those that stand for the same state, since a sentence names who acts once ("the
 * State Department … Secretary Rubio"), and those far behind where the event takes no company. The
 * numbers were chosen on {@code gold/dev}; docs/accuracy.md tells what each brings.
 */
final class PartyDecoder {
  private static final double THRESHOLD = 0.3;
  private static final double RULE = 1;
  private static final double PLACE = 1;
  private static final double NEAR_ACTOR = 1.3;
  private static final double NEAR_RECIPIENT = 1;
  private static final double JOINED = 2;
  private static final double FAR_BEHIND = 1;
  private static final double SURE = 0.01;

  /** Events of which all sides are actors. */
  private static final Set<EventType> RECIPROCAL =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  private static final Set<EventType> DONE_TO_SOMEBODY =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.SANCTION,
          EventType.COERCE,
          EventType.ACCUSE,
          EventType.AID,
          EventType.THREATEN,
          EventType.SUPPORT);

  private record Choice(int index, double odds) {}

  private final AnalysedText text;
  private final EventType event;
  private final List<Candidate> candidates;
  private final double[] actor;
  private final double[] recipient;

  /**
   * Weighs the candidates of one event.
   *
   * @param candidates in order of the text
   */
  PartyDecoder(AnalysedText text, EventType event, List<Candidate> candidates) {
    this.text = text;
    this.event = event;
    this.candidates = candidates;
    this.actor = candidates.stream().mapToDouble(c -> odds(c, c.actor(), c.actorRule())).toArray();
    this.recipient =
        candidates.stream().mapToDouble(c -> odds(c, c.recipient(), c.recipientRule())).toArray();
    for (int i = 0; i + 1 < actor.length; i++) {
      if (joins(i)) {
        lift(actor, i);
        lift(recipient, i);
      }
    }
  }

  private static double odds(Candidate candidate, double encoder, @Nullable String rule) {
    double place = candidate.kind() == MentionKind.PLACE ? PLACE : 0;
    return encoder + (rule == null ? 0 : RULE) - place - THRESHOLD;
  }

  private boolean joins(int index) {
    return candidates.get(index).joins(candidates.get(index + 1), text.text().document().text());
  }

  private static void lift(double[] odds, int index) {
    int low = odds[index] < odds[index + 1] ? index : index + 1;
    if (Math.max(odds[index], odds[index + 1]) > 0 && odds[low] > -JOINED) {
      odds[low] = Math.max(odds[low], SURE);
    }
  }

  /** Returns the links to actors and recipients, in order of the text on each side. */
  List<Link> parties() {
    List<Choice> actors = new ArrayList<>();
    List<Choice> recipients = new ArrayList<>();
    for (int i = 0; i < actor.length; i++) {
      boolean acts = actor[i] >= recipient[i];
      double odds = acts ? actor[i] : recipient[i];
      if (odds > 0) {
        (acts ? actors : recipients).add(new Choice(i, odds));
      }
    }
    if (actors.isEmpty()) {
      addNearest(actor, NEAR_ACTOR, actors, recipients);
    }
    if (recipients.isEmpty() && DONE_TO_SOMEBODY.contains(event)) {
      addNearest(recipient, NEAR_RECIPIENT, recipients, actors);
    }
    List<Link> links = new ArrayList<>();
    kept(actors).forEach(choice -> links.add(link(Role.ACTOR, choice)));
    kept(recipients).forEach(choice -> links.add(link(Role.RECIPIENT, choice)));
    return links;
  }

  /** Adds the likeliest candidate that is not on the other side, if it comes near. */
  private static void addNearest(
      double[] odds, double near, List<Choice> side, List<Choice> other) {
    int best = -1;
    for (int i = 0; i < odds.length; i++) {
      int index = i;
      if (other.stream().noneMatch(choice -> choice.index() == index)
          && (best < 0 || odds[i] > odds[best])) {
        best = i;
      }
    }
    if (best >= 0 && odds[best] > -near) {
      side.add(new Choice(best, odds[best]));
    }
  }

  private List<Choice> kept(List<Choice> side) {
    List<Choice> kept = new ArrayList<>();
    List<Choice> sorted = new ArrayList<>(side);
    sorted.sort(Comparator.comparingDouble((Choice choice) -> -choice.odds()));
    for (Choice choice : sorted) {
      if (kept.stream().noneMatch(stronger -> excludes(stronger, choice))) {
        kept.add(choice);
      }
    }
    kept.sort(Comparator.comparingInt(Choice::index));
    return kept;
  }

  private boolean excludes(Choice stronger, Choice weaker) {
    boolean behind = !RECIPROCAL.contains(event) && weaker.odds() < stronger.odds() - FAR_BEHIND;
    return !joined(stronger.index(), weaker.index()) && (behind || shareState(stronger, weaker));
  }

  private boolean joined(int one, int other) {
    for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
      if (!joins(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean shareState(Choice one, Choice other) {
    Set<String> codes = codes(one);
    codes.retainAll(codes(other));
    return !codes.isEmpty();
  }

  private Set<String> codes(Choice choice) {
    Candidate candidate = candidates.get(choice.index());
    Set<String> codes = new HashSet<>();
    text.resolver().entities(candidate.sentence(), candidate.words(), null).stream()
        .map(Entity::code)
        .filter(Objects::nonNull)
        .forEach(codes::add);
    return codes;
  }

  private Link link(Role role, Choice choice) {
    Candidate candidate = candidates.get(choice.index());
    double score = 1 / (1 + Math.exp(-choice.odds()));
    String by = candidate.decidedBy(role == Role.ACTOR);
    return new Link(role, candidate.sentence(), candidate.words(), score, by);
  }
}
