package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.Entity;
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
    Parties own = parties(text, draft);
    ClaimDraft before = own.size() < Math.max(wanted, 2) ? antecedent(text, draft, all) : null;
    if (before == null) {
      return draft;
    }
    Parties others = parties(text, before);
    if (!own.isEmpty() && !own.meets(others)) {
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

  private static Parties parties(AnalysedText text, ClaimDraft draft) {
    Map<Entity, Link> parties = new LinkedHashMap<>();
    for (Link link : draft.parties()) {
      text.resolver()
          .entities(link.sentence(), link.words(), null)
          .forEach(entity -> parties.putIfAbsent(entity, link));
    }
    return new Parties(parties);
  }

  /** Adds the others; a bare state gives way to the person who stands for it there. */
  private static ClaimDraft joined(ClaimDraft draft, Parties own, Parties others) {
    List<Link> links = new ArrayList<>(draft.links());
    own.links()
        .forEach(
            (entity, link) -> {
              if (entity.office() == null && others.hasPersonOf(entity)) {
                links.remove(link);
              }
            });
    others
        .links()
        .forEach(
            (entity, link) -> {
              if (!own.names(entity)) {
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

  /** Who takes part, by which words. */
  private record Parties(Map<Entity, Link> links) {
    int size() {
      return links.size();
    }

    boolean isEmpty() {
      return links.isEmpty();
    }

    boolean names(Entity entity) {
      return links.keySet().stream().anyMatch(e -> e.label().equals(entity.label()));
    }

    boolean hasPersonOf(Entity state) {
      String code = state.code();
      return code != null
          && links.keySet().stream().anyMatch(e -> code.equals(e.code()) && e.office() != null);
    }

    /** Returns whether one of the others, or somebody of the same state, takes part here too. */
    boolean meets(Parties others) {
      return links.keySet().stream().anyMatch(e -> others.names(e) || others.hasPersonOf(e));
    }
  }
}
