package org.attache.reading.claim.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.reading.claim.lexicon.RoleRules.Event;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Finds agents, objects and places by where mentions stand. */
final class Positions {
  private static final Set<EventType> RECIPROCAL =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);
  static final Set<String> JOINTLY = Set.of("with", "between", "among");
  private static final int FAR = 14;

  private Positions() {}

  static boolean isReciprocal(Event event) {
    return RECIPROCAL.contains(event.type()) && !event.modes().contains(Mode.VISIT);
  }

  static List<Mention> agents(Clauses clauses, MentionIndex mentions, int from) {
    int limit = Math.min(clauses.size(), from + FAR);
    for (int at = from; at < limit; at++) {
      if (clauses.lower(at).equals("by")) {
        Mention agent = mentions.after(at + 1, limit);
        return agent == null ? List.of() : mentions.joinedRight(agent, clauses.size());
      }
      if (clauses.is(at, WordClass.CLAUSE_END)) {
        return List.of();
      }
    }
    return List.of();
  }

  static List<Mention> objects(Clauses clauses, MentionIndex mentions, int from) {
    int limit = from;
    while (limit < clauses.size() && limit - from < FAR && !endsObject(clauses, limit)) {
      limit++;
    }
    Mention object = mentions.after(from, limit);
    if (object == null) {
      return List.of();
    }
    return mentions.joinedRight(object, clauses.size());
  }

  private static boolean endsObject(Clauses clauses, int at) {
    return clauses.is(at, WordClass.CLAUSE_END)
        || (clauses.is(at, WordClass.SUBORDINATOR) && !clauses.is(at, WordClass.PREPOSITION))
        || clauses.isVerb(at)
        || clauses.is(at, WordClass.MODAL);
  }

  static @Nullable Mention place(Clauses clauses, MentionIndex mentions, Event event) {
    Mention best = null;
    int nearest = Integer.MAX_VALUE;
    for (Mention mention : mentions.all()) {
      String before = clauses.lower(mention.first() - 1);
      boolean located = before.equals("in") || before.equals("at") || before.equals("near");
      boolean placeable =
          mention.place() != null
              || mention.kind() == MentionKind.PLACE
              || mention.kind() == MentionKind.STATE;
      int distance =
          Math.abs(mention.first() - event.first()) + (mention.first() < event.first() ? 3 : 0);
      if (located && placeable && distance < nearest && distance <= FAR) {
        best = mention;
        nearest = distance;
      }
    }
    return best;
  }
}
