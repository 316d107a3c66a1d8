package org.attache.reading.claim.lexicon;

import java.util.List;
import org.attache.reading.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a verb, finite or not. */
final class Subjects {
  private static final int DEEPEST = 4;

  private final CueTable cues;

  Subjects(CueTable cues) {
    this.cues = cues;
  }

  /** Returns the mentions that are the subject of the verb, joined ones together. */
  List<Mention> of(Clauses clauses, MentionIndex mentions, int verb) {
    return of(clauses, mentions, verb, 0);
  }

  private List<Mention> of(Clauses clauses, MentionIndex mentions, int verb, int depth) {
    if (depth > DEEPEST || verb < 0) {
      return List.of();
    }
    VerbGroup group = clauses.group(verb);
    if (group.infinitive()) {
      return ofInfinitive(clauses, mentions, group, depth);
    }
    int before = clauses.skipAdverbs(group.first() - 1);
    boolean bareGerund = group.form() == VerbForm.GERUND && !group.progressive();
    if (bareGerund) {
      Mention subject = mentions.at(before);
      if (subject != null && !clauses.isPossessiveEnding(before)) {
        return mentions.joinedLeft(subject);
      }
      return of(clauses, mentions, verbBefore(clauses, group.first()), depth + 1);
    }
    if (isJoint(clauses, before)) {
      int joint = finiteBefore(clauses, before);
      boolean ownSubject =
          mentions.at(before - 1) != null && !clauses.is(before, WordClass.COORDINATOR);
      if (joint >= 0 && !ownSubject) {
        return of(clauses, mentions, joint, depth + 1);
      }
    }
    return leftOf(clauses, mentions, before);
  }

  /** Returns the subject that ends at or before the word {@code index}. */
  private static List<Mention> leftOf(Clauses clauses, MentionIndex mentions, int index) {
    int at = index;
    if (isRelative(clauses, at)) {
      at--;
      if (clauses.lower(at).equals(",")) {
        at--;
      }
    } else if (clauses.lower(at).equals(",")) {
      int opening = commaBefore(clauses, mentions, at);
      if (opening > 0) {
        at = opening - 1;
      }
    }
    Mention nearest = mentions.before(at + 1);
    while (nearest != null) {
      int preposition = nearest.first() - 1;
      Mention farther = mentions.before(Math.max(0, preposition));
      boolean inside =
          clauses.is(preposition, WordClass.PREPOSITION)
              || clauses.lower(preposition).equals("to")
              || (clauses.isPossessiveEnding(nearest.last())
                  && farther != null
                  && farther.last() == nearest.first());
      if (!inside || farther == null || crossesVerb(clauses, farther.last(), nearest.first())) {
        break;
      }
      nearest = farther;
    }
    return nearest == null ? List.of() : mentions.joinedLeft(nearest);
  }

  private List<Mention> ofInfinitive(
      Clauses clauses, MentionIndex mentions, VerbGroup group, int depth) {
    int to = group.first();
    if (to > 0 && !clauses.isVerb(to - 1)) {
      Mention owner = possessor(mentions, clauses.nounPhraseStart(to - 1), to - 2);
      if (owner != null && clauses.isPossessiveEnding(owner.last())) {
        return mentions.joinedLeft(owner);
      }
    }
    for (int at = to - 1; at >= 0; at--) {
      if (clauses.isVerb(at)) {
        boolean objectControls = cues.at(clauses, at, Construction.OBJECT_TO) != null;
        Mention object = mentions.after(at + 1, to);
        if (objectControls && object != null) {
          return mentions.joinedRight(object, to);
        }
        return of(clauses, mentions, at, depth + 1);
      }
    }
    return leftOf(clauses, mentions, to - 1);
  }

  private static boolean crossesVerb(Clauses clauses, int from, int to) {
    for (int at = from; at < to; at++) {
      if (clauses.isVerb(at) || clauses.is(at, WordClass.BE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelative(Clauses clauses, int index) {
    String word = clauses.lower(index);
    return word.equals("who") || word.equals("which") || word.equals("that");
  }

  private static boolean isJoint(Clauses clauses, int index) {
    return clauses.is(index, WordClass.COORDINATOR) || clauses.lower(index).equals(",");
  }

  /** Returns the comma that opens the insertions which end at {@code comma}, or -1. */
  private static int commaBefore(Clauses clauses, MentionIndex mentions, int comma) {
    int opening = -1;
    for (int at = comma - 1; at > 0; at--) {
      if (clauses.lower(at).equals(",") && mentions.at(at - 1) != null) {
        opening = at;
      }
      if (clauses.is(at, WordClass.CLAUSE_END)
          || (clauses.is(at, WordClass.BE) && !isRelative(clauses, at - 1))) {
        break;
      }
    }
    return opening;
  }

  private static int verbBefore(Clauses clauses, int index) {
    for (int at = index - 1; at >= 0; at--) {
      if (clauses.isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  private static int finiteBefore(Clauses clauses, int index) {
    for (int at = index - 1; at >= 0; at--) {
      if (clauses.isVerb(at) && clauses.group(at).isFinite()) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the last verb that ends before a word and governs it as an object, or -1. */
  static int governor(Clauses clauses, int nounStart) {
    for (int at = nounStart - 1; at >= 0; at--) {
      if (clauses.isVerb(at)) {
        return at;
      }
      if (clauses.is(at, WordClass.CLAUSE_END) || clauses.is(at, WordClass.SUBORDINATOR)) {
        return -1;
      }
    }
    return -1;
  }

  static @Nullable Mention possessor(MentionIndex mentions, int start, int head) {
    Mention best = null;
    for (Mention mention : mentions.all()) {
      if (mention.first() >= start - 1 && mention.last() <= head + 1 && mention.last() > start) {
        best = mention;
      }
    }
    return best;
  }
}
