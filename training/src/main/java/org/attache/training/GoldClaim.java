package org.attache.training;

import java.util.List;
import java.util.Map;
import org.attache.model.Span;

/**
 * An annotated claim, reduced to what the encoder learns.
 *
 * @param trigger where the trigger stands
 * @param event name of the category
 * @param stage name of the stage
 * @param hedged whether the author distances the claim
 * @param modes names of its modes
 * @param contexts names of its contexts
 * @param roles spans by name of role
 * @param partial whether contexts are not annotated
 */
record GoldClaim(
    Span trigger,
    String event,
    String stage,
    boolean hedged,
    List<String> modes,
    List<String> contexts,
    Map<String, List<Span>> roles,
    boolean partial) {}
