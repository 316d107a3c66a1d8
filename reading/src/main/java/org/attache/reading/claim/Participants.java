package org.attache.reading.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Entity;
import org.attache.model.Reason;
import org.attache.reading.mention.MentionResolver;
import org.jspecify.annotations.Nullable;

/**
 * The links of one draft resolved to entities, each named once in a role.
 *
 * <p>A party that a decider put on both sides is an actor; the contract has no event in which a
 * party acts on itself. Where only the doer of a reciprocal event is an actor and the other side a
 * recipient, that is kept: it is how visits are told.
 */
record Participants(
    List<Entity> actors, List<Entity> recipients, List<Entity> stageBy, List<Reason> reasons) {

  static Participants resolve(
      ClaimDraft draft, MentionResolver resolver, @Nullable LocalDate heldOn) {
    List<Entity> actors = new ArrayList<>();
    List<Entity> recipients = new ArrayList<>();
    List<Entity> stageBy = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Link link : draft.links()) {
      List<Entity> side =
          switch (link.role()) {
            case ACTOR -> actors;
            case RECIPIENT -> recipients;
            case STAGE_MOVER -> stageBy;
            case PLACE, TIME, SOURCE -> null;
          };
      if (side == null) {
        continue;
      }
      for (Entity entity : resolver.entities(link.sentence(), link.words(), heldOn)) {
        if (side.stream().noneMatch(other -> isSame(other, entity))) {
          side.add(entity);
          reasons.add(reason(link, entity));
        }
      }
    }
    recipients.removeIf(entity -> actors.stream().anyMatch(actor -> isSame(actor, entity)));
    if (stageBy.equals(actors)) {
      stageBy.clear();
    }
    return new Participants(actors, recipients, stageBy, reasons);
  }

  /**
   * Returns whether an actor or a recipient is known by any word. Which events are political
   * (contract, section 7) the encoder has learnt from the whole sentence; that no table knows a
   * name says nothing against it, since tables end where news begins.
   */
  boolean haveParty() {
    return !actors.isEmpty() || !recipients.isEmpty();
  }

  /**
   * Returns the same without movers who only report: "Leavitt confirmed that Russia had asked"
   * names Leavitt as a source and Russia as who asked. A sole mover stays, since he may do both.
   */
  Participants withoutReporters(List<Entity> reporters) {
    List<Entity> movers =
        stageBy.stream()
            .filter(mover -> reporters.stream().noneMatch(other -> isSame(mover, other)))
            .toList();
    return movers.isEmpty() ? this : new Participants(actors, recipients, movers, reasons);
  }

  private static boolean isSame(Entity one, Entity other) {
    if (one.name() != null && other.name() != null) {
      return one.name().equals(other.name());
    }
    return one.excerpt().equals(other.excerpt());
  }

  private static Reason reason(Link link, Entity entity) {
    String code = entity.code() == null ? "no code" : entity.code();
    String detail = "“" + entity.excerpt().text() + "” → " + entity.label() + " (" + code + ")";
    return new Reason(link.role().label(), link.decidedBy(), detail);
  }
}
