package org.attache.reading.encode;

import java.util.List;

/**
 * What the encoder and its heads say of one event that the text tells of.
 *
 * @param sentence index of the trigger's sentence
 * @param words where the trigger stands in the text
 * @param event name of the category, as in PLOVER
 * @param stage name of the stage
 * @param hedged whether the author distances the claim
 * @param modes names of modes that the category allows, the likeliest first
 * @param contexts names of contexts, the likeliest first
 * @param roles in the order of the text
 * @param scores what each word near the trigger is to it
 * @param confidence calibrated probability that this event is told of here
 * @param stageConfidence calibrated probability of the stage
 */
public record EncodedTrigger(
    int sentence,
    org.attache.model.Span words,
    String event,
    String stage,
    boolean hedged,
    List<String> modes,
    List<String> contexts,
    List<EncodedRole> roles,
    RoleScores scores,
    double confidence,
    double stageConfidence) {
  public EncodedTrigger {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    roles = List.copyOf(roles);
  }
}
