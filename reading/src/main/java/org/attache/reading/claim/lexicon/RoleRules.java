package org.attache.reading.claim.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.mention.Mention;
import org.attache.reading.segment.Sentence;

/**
 * Decides which mentions of a sentence are which participants of an event (contract, section 4): by
 * position, preposition, voice and reciprocity.
 */
public final class RoleRules {
  private static final Set<EventType> SUFFERED =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.MOBILIZE);

  private final Grammar grammar;
  private final Subjects subjects;
  private final NounRoles nouns;

  RoleRules(Grammar grammar, CueTable cues) {
    this.grammar = grammar;
    this.subjects = new Subjects(cues);
    this.nouns = new NounRoles(subjects);
  }

  /**
   * What is known of an event before its participants are.
   *
   * @param sentence index of its sentence
   * @param first index of the trigger's first word
   * @param last index after its last word
   * @param type category
   * @param modes modes
   * @param stage how far it has come
   */
  public record Event(
      int sentence, int first, int last, EventType type, List<Mode> modes, StageDecision stage) {
    public Event {
      modes = List.copyOf(modes);
    }
  }

  /** Returns the links of an event to the mentions of its sentence. */
  public List<Link> decide(Sentence sentence, List<Mention> sentenceMentions, Event event) {
    Clauses clauses = grammar.clauses(sentence);
    MentionIndex mentions = new MentionIndex(clauses, sentenceMentions);
    Sides sides = new Sides(event);
    int verb = verb(clauses, event);
    if (verb >= 0) {
      ofVerb(clauses, mentions, event, verb, sides);
    } else {
      nouns.decide(clauses, mentions, event, sides);
    }
    if (!sides.has(Role.ACTOR) && !sides.has(Role.RECIPIENT)) {
      fallBack(clauses, mentions, event, sides);
    }
    return sides.links();
  }

  /** Returns who moved an event to its stage: who asked for it, offered it, called it off. */
  public List<Link> movers(Sentence sentence, List<Mention> sentenceMentions, StageDecision stage) {
    int mover = stage.mover();
    if (mover < 0) {
      return List.of();
    }
    Clauses clauses = grammar.clauses(sentence);
    MentionIndex mentions = new MentionIndex(clauses, sentenceMentions);
    return movers(clauses, mentions, mover).stream()
        .map(m -> new Link(Role.STAGE_MOVER, sentence.index(), m.head(), 1.0, "role/mover"))
        .toList();
  }

  private List<Mention> movers(Clauses clauses, MentionIndex mentions, int mover) {
    if (clauses.isVerb(mover)) {
      return clauses.group(mover).passive()
          ? Positions.agents(clauses, mentions, mover + 1)
          : subjects.of(clauses, mentions, mover);
    }
    Mention owner = Subjects.possessor(mentions, clauses.nounPhraseStart(mover), mover);
    return owner == null ? List.of() : List.of(owner);
  }

  /** Where nothing else names a party: who the sentence is about, or the state of the scene. */
  private void fallBack(Clauses clauses, MentionIndex mentions, Event event, Sides sides) {
    if (Positions.isReciprocal(event)) {
      for (int at = 0; at < clauses.size(); at++) {
        if (clauses.isVerb(at) && clauses.group(at).isFinite()) {
          sides.addAll(Role.ACTOR, subjects.of(clauses, mentions, at), "role/sentence-subject");
          return;
        }
      }
      return;
    }
    Mention scene = Positions.place(clauses, mentions, event);
    if (scene != null && SUFFERED.contains(event.type())) {
      sides.add(Role.RECIPIENT, scene, "role/scene");
    }
  }

  private void ofVerb(Clauses clauses, MentionIndex mentions, Event event, int verb, Sides sides) {
    VerbGroup group = clauses.group(verb);
    List<Mention> subject = subjects.of(clauses, mentions, verb);
    List<Mention> objects = Positions.objects(clauses, mentions, event.last());
    if (group.passive()) {
      sides.addAll(Role.RECIPIENT, subject, "role/passive-subject");
      sides.addAll(Role.ACTOR, Positions.agents(clauses, mentions, verb + 1), "role/agent");
      return;
    }
    sides.addAll(Role.ACTOR, subject, "role/subject");
    if (event.modes().contains(Mode.RESIGN)) {
      return;
    }
    boolean joint =
        Positions.isReciprocal(event)
            || (Positions.JOINTLY.contains(clauses.lower(event.last())) && isClash(clauses, verb));
    sides.addAll(joint ? Role.ACTOR : Role.RECIPIENT, objects, "role/object");
  }

  private static boolean isClash(Clauses clauses, int verb) {
    String lemma = clauses.lemma(verb);
    return lemma.equals("clash") || lemma.equals("fight") || lemma.equals("exchange");
  }

  private static int verb(Clauses clauses, Event event) {
    for (int at = event.first(); at < event.last(); at++) {
      if (clauses.isVerb(at)) {
        return at;
      }
    }
    return -1;
  }
}
