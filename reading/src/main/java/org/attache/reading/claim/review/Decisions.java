package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * "Her recent decision to double tariffs": whose decision it is does it, and "recent" is the day of
 * the decision, which is not the event's (contract, section 8).
 */
final class Decisions implements Review {
  private static final String RULE = "review/decision";
  private static final Set<String> NOUNS =
      Set.of(
          "decision",
          "decisions",
          "plan",
          "plans",
          "move",
          "moves",
          "order",
          "orders",
          "offer",
          "pledge",
          "promise",
          "vow",
          "threat",
          "threats",
          "intention",
          "intentions",
          "proposal",
          "proposals",
          "bid",
          "attempt",
          "attempts",
          "effort",
          "efforts",
          "refusal",
          "commitment",
          "announcement",
          "agreement",
          "request",
          "readiness",
          "willingness");

  /** Verbs whose object is what others are to do: "an effort to secure the release". */
  private static final Set<String> OTHERS =
      Set.of("secure", "seek", "obtain", "win", "ensure", "broker", "demand", "mediate", "achieve");

  private static final int FAR = 4;

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    Spot spot = Spot.of(text, draft);
    int noun = noun(spot);
    if (noun < 0) {
      return draft;
    }
    ClaimDraft mended = withoutTime(spot, draft, noun);
    boolean acted = draft.links().stream().anyMatch(link -> link.role() == Role.ACTOR);
    Mention owner = acted ? null : owner(spot, noun);
    if (owner == null) {
      return mended;
    }
    List<Link> links = new ArrayList<>(mended.links());
    links.removeIf(l -> l.role() == Role.RECIPIENT && l.words().overlaps(owner.head()));
    links.add(new Link(Role.ACTOR, owner.sentence(), owner.head(), 1, RULE));
    return mended.with(links);
  }

  /** The index of the noun whose "to" the trigger follows, or -1. */
  private static int noun(Spot spot) {
    for (int at = spot.first() - 1; at >= 1 && spot.first() - at <= FAR; at--) {
      if (spot.lower(at).equals("to")) {
        return !OTHERS.contains(spot.lower(at + 1)) && NOUNS.contains(spot.lower(at - 1))
            ? at - 1
            : -1;
      }
      if (spot.breaks(at) || spot.lower(at).equals(",") || NOUNS.contains(spot.lower(at))) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Mention owner(Spot spot, int noun) {
    for (int at = noun; at > 0 && noun - at <= FAR; at--) {
      Mention mention = spot.endingAt(at);
      if (mention != null) {
        boolean possessive =
            at < noun && spot.lower(at).endsWith("s") && spot.lower(at).length() <= 2;
        boolean pronoun = POSSESSIVES.contains(spot.lower(at - 1));
        return possessive || pronoun ? mention : null;
      }
    }
    return null;
  }

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  /** A time between the owner and the noun is the day of the decision. */
  private static ClaimDraft withoutTime(Spot spot, ClaimDraft draft, int noun) {
    List<Link> links = new ArrayList<>(draft.links());
    links.removeIf(
        l ->
            l.role() == Role.TIME
                && l.sentence() == draft.sentence()
                && spot.indexOf(l.words()) < noun
                && noun - spot.indexOf(l.words()) <= 2);
    return links.size() == draft.links().size() ? draft : draft.with(links);
  }
}
