package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parties that a sentence does not name from the meeting told of before: "the talks" are
 * between those of the talks spoken of, and a three-way meeting that follows one of two is with
 * those two.
 */
final class FollowingMeetings implements Review {
  private static final String RULE = "review/antecedent";
  private static final int BACK = 3;
  private static final int MODIFIERS = 4;
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "such");
  private static final Map<String, Integer> SIDES =
      Map.of("three", 3, "trilateral", 3, "tripartite", 3, "four", 4, "quadrilateral", 4);
  private static final Set<String> WAYS = Set.of("way", "party", "sided");

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    if (draft.event() != EventType.CONSULT) {
      return draft;
    }
    Spot spot = Spot.of(text, draft);
    int wanted = sides(spot);
    if (wanted == 0 && !isDefinite(spot)) {
      return draft;
    }
    Map<String, Link> own = parties(text, draft);
    ClaimDraft before = own.size() < Math.max(wanted, 2) ? antecedent(text, draft, all) : null;
    if (before == null) {
      return draft;
    }
    Map<String, Link> others = parties(text, before);
    boolean same = own.isEmpty() || own.keySet().stream().anyMatch(others::containsKey);
    if (!same) {
      return draft;
    }
    ClaimDraft mended = joined(draft, own, others);
    return wanted > 2 ? multilateral(mended) : mended;
  }

  /** How many sides "a three-way meeting" has; 0 where it does not say. */
  private static int sides(Spot spot) {
    for (int at = spot.first() - 1; at >= 0 && spot.first() - at <= MODIFIERS; at--) {
      Integer sides = SIDES.get(spot.lower(at));
      boolean ways = spot.isHyphen(at + 1) && WAYS.contains(spot.lower(at + 2));
      if (sides != null && (ways || spot.lower(at).length() > 5)) {
        return sides;
      }
    }
    return 0;
  }

  private static boolean isDefinite(Spot spot) {
    for (int at = spot.first() - 1; at >= 0 && spot.first() - at <= 2; at--) {
      if (DEFINITE.contains(spot.lower(at))) {
        return true;
      }
      if (spot.breaks(at) || !Character.isLetter(spot.lower(at).charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** The last meeting before this one with two parties or more, near enough to be meant. */
  private static @Nullable ClaimDraft antecedent(
      AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    ClaimDraft found = null;
    for (ClaimDraft other : all) {
      boolean earlier = other.trigger().begin() < draft.trigger().begin();
      boolean near = draft.sentence() - other.sentence() <= BACK;
      if (earlier
          && near
          && other.event() == EventType.CONSULT
          && parties(text, other).size() > 1) {
        found = other;
      }
    }
    return found;
  }

  private static Map<String, Link> parties(AnalysedText text, ClaimDraft draft) {
    Map<String, Link> parties = new LinkedHashMap<>();
    for (Link link : draft.parties()) {
      text.resolver()
          .entities(link.sentence(), link.words(), null)
          .forEach(entity -> parties.putIfAbsent(entity.label(), link));
    }
    return parties;
  }

  private static ClaimDraft joined(
      ClaimDraft draft, Map<String, Link> own, Map<String, Link> others) {
    List<Link> links = new ArrayList<>(draft.links());
    others.forEach(
        (name, link) -> {
          if (!own.containsKey(name)) {
            links.add(new Link(Role.ACTOR, link.sentence(), link.words(), link.score(), RULE));
          }
        });
    return draft.with(links);
  }

  private static ClaimDraft multilateral(ClaimDraft draft) {
    List<Mode> modes = new ArrayList<>(draft.modes());
    if (!modes.contains(Mode.MULTILATERAL)) {
      modes.add(Mode.MULTILATERAL);
    }
    return draft.withModes(modes);
  }
}
