package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** The mentions of one sentence, found by where they stand. */
final class MentionIndex {
  private static final Set<MentionKind> NO_PARTIES =
      EnumSet.of(MentionKind.OUTLET, MentionKind.ANONYMOUS_SOURCE);

  private final Clauses clauses;
  private final List<Mention> mentions;

  MentionIndex(Clauses clauses, List<Mention> mentions) {
    this.clauses = clauses;
    this.mentions =
        mentions.stream().filter(mention -> !NO_PARTIES.contains(mention.kind())).toList();
  }

  List<Mention> all() {
    return mentions;
  }

  /** Returns the mention that covers a word, or null. */
  @Nullable Mention at(int index) {
    for (Mention mention : mentions) {
      if (mention.first() <= index && index < mention.last()) {
        return mention;
      }
    }
    return null;
  }

  /** Returns the last mention that ends at or before {@code index}, or null. */
  @Nullable Mention before(int index) {
    Mention best = null;
    for (Mention mention : mentions) {
      if (mention.last() <= index) {
        best = mention;
      }
    }
    return best;
  }

  /** Returns the first mention that begins at or after {@code index} and before {@code limit}. */
  @Nullable Mention after(int index, int limit) {
    for (Mention mention : mentions) {
      if (mention.first() >= index) {
        return mention.first() < limit ? mention : null;
      }
    }
    return null;
  }

  /** Returns a mention with those that "and" or commas join to its left. */
  List<Mention> joinedLeft(Mention last) {
    List<Mention> joined = new ArrayList<>(List.of(last));
    Mention current = last;
    while (true) {
      Mention previous = before(current.first());
      if (previous == null || !isJoint(previous.last(), current.first())) {
        return joined;
      }
      joined.add(0, previous);
      current = previous;
    }
  }

  /** Returns a mention with those that "and" or commas join to its right, up to {@code limit}. */
  List<Mention> joinedRight(Mention first, int limit) {
    List<Mention> joined = new ArrayList<>(List.of(first));
    Mention current = first;
    while (true) {
      Mention next = after(current.last(), limit);
      if (next == null || !isJoint(current.last(), next.first())) {
        return joined;
      }
      joined.add(next);
      current = next;
    }
  }

  /** Between two joint mentions stand only commas, coordinators and the words of noun phrases. */
  private boolean isJoint(int from, int to) {
    boolean coordinated = false;
    for (int at = from; at < to; at++) {
      String word = clauses.lower(at);
      boolean joint =
          word.equals("and") || word.equals(",") || word.equals("or") || word.equals("&");
      boolean dash = word.equals("–") || word.equals("-") || word.equals("/");
      coordinated |= joint || dash;
      if (!joint && !dash && !isFiller(at)) {
        return false;
      }
    }
    return coordinated && to - from <= 6;
  }

  private boolean isFiller(int index) {
    return clauses.isWord(index)
        && !clauses.isVerb(index)
        && !clauses.is(index, WordClass.BE)
        && !clauses.is(index, WordClass.PREPOSITION)
        && !clauses.is(index, WordClass.SUBORDINATOR)
        && !clauses.lower(index).equals("to");
  }
}
