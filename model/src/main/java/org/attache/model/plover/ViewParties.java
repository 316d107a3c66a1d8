package org.attache.model.plover;

import java.util.List;
import java.util.function.BiPredicate;
import org.attache.model.Claim;
import org.attache.model.Entity;

/**
 * Who acts on whom in PLOVER's view: the mover of the stage takes the actor's place where the view
 * is of the verbal act (contract, end of section 3), and the other parties become recipients.
 *
 * @param actors of the view
 * @param recipients of the view
 */
record ViewParties(List<Entity> actors, List<Entity> recipients) {
  static ViewParties of(Claim claim) {
    return switch (claim.stage()) {
      case PROPOSED -> proposed(claim);
      case REFUSED, CANCELLED -> moved(claim);
      case THREATENED -> threatened(claim);
      case MOOTED, PLANNED, AGREED, UNDERWAY, OCCURRED, POSTPONED, DENIED ->
          new ViewParties(claim.actors(), claim.recipients());
    };
  }

  /** Of an unnamed proposer only those asked are known. */
  private static ViewParties proposed(Claim claim) {
    if (!claim.stageBy().isEmpty()) {
      return moved(claim);
    }
    return new ViewParties(
        List.of(), claim.actors().isEmpty() ? claim.recipients() : claim.actors());
  }

  /** Where nobody is named the doers themselves are taken to refuse or call off. */
  private static ViewParties moved(Claim claim) {
    return claim.stageBy().isEmpty()
        ? new ViewParties(claim.actors(), claim.recipients())
        : new ViewParties(claim.stageBy(), counterparts(claim));
  }

  private static ViewParties threatened(Claim claim) {
    ViewParties moved = moved(claim);
    return claim.recipients().isEmpty() ? moved : new ViewParties(moved.actors, claim.recipients());
  }

  /**
   * Returns whom the mover addresses: the doers of the event other than the mover, else those to
   * whom it would be done. A person and the state for which they speak are one side, unless that
   * leaves nobody.
   */
  private static List<Entity> counterparts(Claim claim) {
    List<Entity> sides = counterparts(claim, ViewParties::oneSide);
    return sides.isEmpty() ? counterparts(claim, ViewParties::oneName) : sides;
  }

  private static List<Entity> counterparts(Claim claim, BiPredicate<Entity, Entity> same) {
    List<Entity> doers = others(claim.actors(), claim.stageBy(), same);
    return doers.isEmpty() ? others(claim.recipients(), claim.stageBy(), same) : doers;
  }

  private static List<Entity> others(
      List<Entity> parties, List<Entity> movers, BiPredicate<Entity, Entity> same) {
    return parties.stream()
        .filter(party -> movers.stream().noneMatch(mover -> same.test(party, mover)))
        .toList();
  }

  private static boolean oneName(Entity first, Entity second) {
    return first.label().equals(second.label());
  }

  private static boolean oneSide(Entity first, Entity second) {
    String code = first.code();
    boolean oneState = code != null && code.equals(second.code()) && !isBodyCode(code);
    return oneName(first, second) || (oneState && first.sector() == second.sector());
  }

  private static boolean isBodyCode(String code) {
    return List.of("IGO", "NGO", "ISM", "IMG", "MNC").contains(code);
  }
}
