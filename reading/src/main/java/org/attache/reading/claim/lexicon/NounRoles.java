package org.attache.reading.claim.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Stage;
import org.attache.reading.claim.Role;
import org.attache.reading.claim.lexicon.RoleRules.Event;
import org.attache.reading.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Participants of an event that a noun tells of: owners, complements, what governs it. */
final class NounRoles {
  private static final Set<String> TOWARDS =
      Set.of("on", "against", "at", "to", "towards", "toward", "for", "over", "into", "upon");
  private static final Set<EventType> DONE_TO_OBJECT_OF =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.SUPPORT,
          EventType.AID,
          EventType.ACCUSE);

  /** Verbs whose subject speaks of the event that is their object, or merely sees it. */
  private static final Set<String> BYSTANDING =
      Set.of(
          "condemn",
          "criticize",
          "criticise",
          "denounce",
          "welcome",
          "praise",
          "protest",
          "oppose",
          "mourn",
          "report",
          "recall",
          "investigate",
          "deny",
          "reject",
          "see",
          "witness",
          "allege",
          "blame",
          "dismiss",
          "support",
          "back",
          "mark",
          "follow",
          "cite",
          "describe",
          "deplore",
          "decry",
          "regret",
          "thank",
          "celebrate",
          "cause",
          "spark",
          "trigger",
          "discuss",
          "urge");

  /** Verbs whose subject has the event done to it. */
  private static final Set<String> UNDERGOING =
      Set.of("face", "suffer", "receive", "survive", "undergo", "escape", "get", "await", "win");

  private static final Set<String> APART =
      Set.of("following", "amid", "against", "at", "over", "upon", "after", "before", "despite");
  private static final int FAR = 14;

  private final Subjects subjects;

  NounRoles(Subjects subjects) {
    this.subjects = subjects;
  }

  void decide(Clauses clauses, MentionIndex mentions, Event event, Sides sides) {
    int head = event.last() - 1;
    int start = clauses.nounPhraseStart(head);
    boolean joint = Positions.isReciprocal(event);
    Mention owner = Subjects.possessor(mentions, start, head);
    if (owner != null) {
      for (Mention mention : mentions.joinedLeft(owner)) {
        sides.add(Role.ACTOR, mention, "role/owner");
      }
    }
    complements(clauses, mentions, event, sides);
    int governor = Subjects.governor(clauses, start);
    if (governor >= 0 && (joint || !sides.has(Role.ACTOR))) {
      ofGovernor(clauses, mentions, event, governor, sides);
    }
    if (event.type() == EventType.ASSAULT) {
      victims(clauses, mentions, event, governor, sides);
    }
  }

  /** "A imposed sanctions", "A was put under arrest by B", "A faces charges". */
  private void ofGovernor(
      Clauses clauses, MentionIndex mentions, Event event, int governor, Sides sides) {
    boolean joint = Positions.isReciprocal(event);
    boolean movedByOther =
        event.stage().stage() == Stage.PROPOSED && !joint && event.stage().mover() >= 0;
    String lemma = clauses.lemma(governor);
    String before = clauses.lower(clauses.nounPhraseStart(event.last() - 1) - 1);
    if (movedByOther || BYSTANDING.contains(lemma) || (!joint && APART.contains(before))) {
      return;
    }
    List<Mention> subject = subjects.of(clauses, mentions, governor);
    if (UNDERGOING.contains(lemma)) {
      sides.addAll(Role.RECIPIENT, subject, "role/undergoing");
    } else if (clauses.group(governor).passive() && !joint) {
      sides.addAll(Role.RECIPIENT, subject, "role/governor-passive");
      sides.addAll(Role.ACTOR, Positions.agents(clauses, mentions, governor + 1), "role/agent");
    } else {
      sides.addAll(Role.ACTOR, subject, "role/governor");
    }
  }

  /** "talks between A and B", "attack by A on B", "release of B". */
  private void complements(Clauses clauses, MentionIndex mentions, Event event, Sides sides) {
    int at = event.last();
    int limit = Math.min(clauses.size(), at + FAR);
    while (at < limit && !endsComplements(clauses, at, event.last())) {
      String word = clauses.lower(at);
      Mention next = mentions.after(at + 1, limit);
      boolean close = next != null && !crosses(clauses, at + 1, next.first());
      if (close && next != null && (clauses.is(at, WordClass.PREPOSITION) || word.equals("to"))) {
        Role role = role(word, event);
        if (role != null) {
          sides.addAll(role, mentions.joinedRight(next, clauses.size()), "role/" + word);
          at = next.last();
          continue;
        }
      }
      at++;
    }
  }

  private static @Nullable Role role(String preposition, Event event) {
    if (Positions.JOINTLY.contains(preposition)) {
      boolean joint =
          Positions.isReciprocal(event)
              || event.type() == EventType.ASSAULT
              || event.modes().contains(Mode.CEASEFIRE)
              || !preposition.equals("with");
      return joint ? Role.ACTOR : Role.RECIPIENT;
    }
    if (preposition.equals("by")) {
      return Role.ACTOR;
    }
    if (preposition.equals("from")) {
      return event.type() == EventType.AID || event.type() == EventType.RETREAT ? Role.ACTOR : null;
    }
    if (preposition.equals("of")) {
      boolean own = event.type() == EventType.RETREAT && !event.modes().contains(Mode.RELEASE);
      if (own || Positions.isReciprocal(event) || event.type() == EventType.MOBILIZE) {
        return Role.ACTOR;
      }
      return DONE_TO_OBJECT_OF.contains(event.type()) || event.type() == EventType.RETREAT
          ? Role.RECIPIENT
          : null;
    }
    if (Positions.isReciprocal(event)
        || (event.type() == EventType.PROTEST && !preposition.equals("against"))) {
      return null;
    }
    if (event.modes().contains(Mode.VISIT) && preposition.equals("to")) {
      return Role.RECIPIENT;
    }
    return TOWARDS.contains(preposition) ? Role.RECIPIENT : null;
  }

  private static boolean endsComplements(Clauses clauses, int at, int last) {
    return clauses.is(at, WordClass.CLAUSE_END)
        || clauses.is(at, WordClass.MODAL)
        || clauses.is(at, WordClass.BE)
        || (at > last && clauses.isVerb(at) && clauses.group(at).isFinite());
  }

  private static boolean crosses(Clauses clauses, int from, int to) {
    for (int at = from; at < to; at++) {
      if (clauses.is(at, WordClass.PREPOSITION)
          || clauses.isVerb(at)
          || clauses.lower(at).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "the strike killed B", "B were killed in the strike". */
  private void victims(
      Clauses clauses, MentionIndex mentions, Event event, int governor, Sides sides) {
    if (governor >= 0 && clauses.group(governor).passive()) {
      List<Mention> hurt = subjects.of(clauses, mentions, governor);
      sides.addAll(Role.RECIPIENT, hurt, "role/hurt");
    }
    if (sides.has(Role.RECIPIENT)) {
      return;
    }
    for (int at = event.last(); at < Math.min(clauses.size(), event.last() + FAR); at++) {
      if (clauses.isVerb(at) && !clauses.group(at).passive()) {
        sides.addAll(Role.RECIPIENT, Positions.objects(clauses, mentions, at + 1), "role/victim");
        break;
      }
    }
    Mention scene = sides.has(Role.RECIPIENT) ? null : Positions.place(clauses, mentions, event);
    if (scene != null) {
      sides.add(Role.RECIPIENT, scene, "role/scene");
    }
  }
}
