package org.attache.model.plover;

import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Mode;

/**
 * Category and modes of a claim in PLOVER (contract, end of section 3).
 *
 * @param category what the manual prescribes for the event at its stage
 * @param modes of that category
 */
record ViewCategory(EventType category, List<Mode> modes) {
  static ViewCategory of(Claim claim) {
    return switch (claim.stage()) {
      case PROPOSED -> asked(claim, EventType.REQUEST);
      case REFUSED, CANCELLED -> asked(claim, EventType.REJECT);
      case THREATENED -> new ViewCategory(EventType.THREATEN, threat(claim));
      case PLANNED, AGREED, POSTPONED -> intended(claim);
      case MOOTED, UNDERWAY, OCCURRED, DENIED -> plain(claim);
    };
  }

  private static ViewCategory plain(Claim claim) {
    return new ViewCategory(claim.event(), claim.modes());
  }

  private static ViewCategory intended(Claim claim) {
    return switch (claim.event()) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> new ViewCategory(EventType.AGREE, List.of());
      case RETREAT, CONCEDE -> new ViewCategory(EventType.CONCEDE, List.of());
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          plain(claim);
    };
  }

  private static ViewCategory asked(Claim claim, EventType category) {
    List<Mode> modes =
        switch (claim.event()) {
          case CONSULT -> List.of(Mode.MEET);
          case AID, SUPPORT, COOPERATE -> List.of(Mode.ASSIST);
          case RETREAT, CONCEDE -> List.of(Mode.YIELD);
          case REQUEST, REJECT -> claim.modes();
          case AGREE, ACCUSE, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
              List.of(Mode.CHANGE);
        };
    return new ViewCategory(category, modes);
  }

  /** The contract names no modes here; these follow the manual's definitions under THREATEN. */
  private static List<Mode> threat(Claim claim) {
    return switch (claim.event()) {
      case THREATEN -> claim.modes();
      case ASSAULT, MOBILIZE -> List.of(Mode.VIOLENCE);
      case COERCE -> List.of(coercion(claim));
      case SANCTION -> List.of(sanction(claim));
      case PROTEST -> List.of(Mode.RELATIONS);
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT ->
          List.of();
    };
  }

  private static Mode coercion(Claim claim) {
    if (claim.modes().contains(Mode.ARREST)) {
      return Mode.ARREST;
    }
    if (claim.modes().contains(Mode.DEPORT)) {
      return Mode.EXPEL;
    }
    boolean land =
        claim.modes().contains(Mode.SEIZE)
            && (claim.contexts().contains(Context.TERRITORY)
                || claim.contexts().contains(Context.MILITARY));
    return land ? Mode.TERRITORY : Mode.RESTRICT;
  }

  private static Mode sanction(Claim claim) {
    if (claim.modes().contains(Mode.EXPEL)) {
      return Mode.EXPEL;
    }
    if (claim.modes().contains(Mode.CONVICT)) {
      return Mode.ARREST;
    }
    // tariffs and embargoes restrict; ending aid or ties changes relations
    boolean trade =
        claim.modes().contains(Mode.DISCONTINUE) && claim.contexts().contains(Context.ECONOMIC);
    return trade ? Mode.RESTRICT : Mode.RELATIONS;
  }
}
