package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/**
 * All heads: from the vectors of a window's words to triggers with everything that hangs on them.
 */
public final class Heads {
  private final TriggerHead triggers;
  private final DetailHead details;
  private final RoleHead roles;
  private final Outputs outputs;
  private final Projection projection;
  private final float offset;
  private final float temperature;

  public Heads(HeadWeights weights) {
    triggers = new TriggerHead(weights);
    projection = new Projection(weights);
    details = new DetailHead(weights, projection);
    roles = new RoleHead(weights, projection);
    outputs = new Outputs(weights);
    offset = weights.setting("trigger.offset", 0);
    temperature = weights.setting("trigger.temperature", 1);
  }

  /** Returns what the heads compute for every word. */
  public Projection projection() {
    return projection;
  }

  /** Returns the triggers of a window in order. */
  public List<EncodedTrigger> read(Window window, WordVectors words) {
    return read(window, words, triggers.find(window.words(), words));
  }

  /** Returns what the heads say of triggers that are given, as ranges of words of the window. */
  public List<EncodedTrigger> readGiven(Window window, WordVectors words, List<int[]> given) {
    float[] even = new float[outputs.events().size()];
    return read(window, words, given.stream().map(g -> new Found(g[0], g[1], even, 0)).toList());
  }

  private List<EncodedTrigger> read(Window window, WordVectors words, List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    int[] ruled = found.stream().mapToInt(trigger -> details.rule(window, trigger)).toArray();
    float[][] scores = details.outputs(window, words, found, ruled);
    List<RoleScores> who = roles.score(window, words, found);
    List<EncodedTrigger> read = new ArrayList<>(ruled.length);
    for (int t = 0; t < ruled.length; t++) {
      float[] stages = outputs.stage(scores[t], ruled[t]);
      read.add(describe(window, found.get(t), scores[t], stages, who.get(t)));
    }
    return read;
  }

  private EncodedTrigger describe(
      Window window, Found trigger, float[] scores, float[] stages, RoleScores who) {
    Token first = window.words().get(trigger.first());
    Span span = new Span(first.span().begin(), window.words().get(trigger.last()).span().end());
    float[] events = outputs.event(scores, trigger);
    int event = Scores.best(events);
    int stage = outputs.bestStage(stages);
    String name = outputs.events().get(event);
    double there = Scores.sigmoid(trigger.presence() / temperature + offset);
    return new EncodedTrigger(
        first.sentence(),
        span,
        name,
        outputs.stages().get(stage),
        outputs.hedged(scores),
        outputs.modes(scores, name),
        outputs.contexts(scores),
        roles.find(who),
        who,
        there * Scores.softmax(events, temperature)[event],
        stages[stage]);
  }
}
