package org.attache.model.plover;

import java.util.List;
import java.util.Objects;
import org.attache.model.Context;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Mode;

/**
 * A claim as a PLOVER consumer expects it.
 *
 * @param category the category that the PLOVER manual prescribes
 * @param modes modes of {@code category}, may be empty
 * @param contexts as in the claim
 * @param actors who requests, rejects, threatens or does it; empty where the text does not say
 * @param recipients to whom
 * @param auxiliaryModes in their declared order
 * @param score conflict-cooperation score, -10 (conflict) to 10 (cooperation)
 * @param content the event itself, which is requested, rejected or agreed; equal to {@code
 *     category} where the claim is of a plain event
 */
public record PloverView(
    EventType category,
    List<Mode> modes,
    List<Context> contexts,
    List<Entity> actors,
    List<Entity> recipients,
    List<AuxiliaryMode> auxiliaryModes,
    double score,
    EventType content) {
  public PloverView {
    Objects.requireNonNull(content, "content");
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    auxiliaryModes = List.copyOf(auxiliaryModes);
    if (!category.modes().containsAll(modes)) {
      throw new IllegalArgumentException(modes + " are not all modes of " + category);
    }
    if (!(Math.abs(score) <= 10)) {
      throw new IllegalArgumentException("not a score from -10 to 10: " + score);
    }
  }
}
