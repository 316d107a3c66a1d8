package org.attache.reading.encode;

import org.attache.model.Span;

/**
 * A stretch of words in a role to a trigger.
 *
 * @param role ACTOR, RECIPIENT, PLACE, TIME, SOURCE (who vouches first-hand), CARRIER (outlets that
 *     pass it on) or MOVER (who moved the event to its stage)
 * @param sentence index of the sentence in which the words stand
 * @param words where they stand in the text
 * @param score calibrated probability
 */
public record EncodedRole(String role, int sentence, Span words, double score) {}
