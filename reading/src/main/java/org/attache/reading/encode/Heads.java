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
  private final float offset;
  private final float temperature;

  public Heads(HeadWeights weights) {
    triggers = new TriggerHead(weights);
    details = new DetailHead(weights);
    roles = new RoleHead(weights);
    outputs = new Outputs(weights);
    offset = weights.setting("trigger.offset", 0);
    temperature = weights.setting("trigger.temperature", 1);
  }

  /** Returns the triggers of a window in order, given one vector a word. */
  public List<EncodedTrigger> read(Window window, float[][] vectors) {
    return read(window, vectors, triggers.find(window.words(), vectors));
  }

  /** Returns what the heads say of triggers that are given, as ranges of words of the window. */
  public List<EncodedTrigger> readGiven(Window window, float[][] vectors, List<int[]> given) {
    float[] even = new float[outputs.events().size()];
    return read(window, vectors, given.stream().map(g -> new Found(g[0], g[1], even, 0)).toList());
  }

  private List<EncodedTrigger> read(Window window, float[][] vectors, List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    float[][] keys = details.keys(vectors);
    float[][] views = roles.views(vectors);
    List<EncodedTrigger> read = new ArrayList<>(found.size());
    for (Found trigger : found) {
      float[] scores = details.outputs(window, vectors, keys, trigger);
      read.add(describe(window, trigger, scores, roles.find(window, vectors, views, trigger)));
    }
    return read;
  }

  private EncodedTrigger describe(
      Window window, Found trigger, float[] scores, List<EncodedRole> found) {
    Token first = window.words().get(trigger.first());
    Span span = new Span(first.span().begin(), window.words().get(trigger.last()).span().end());
    float[] events = outputs.event(scores, trigger);
    int event = Scores.best(events);
    float[] stages = outputs.stage(scores);
    int stage = Scores.best(stages);
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
        found,
        there * Scores.softmax(events, temperature)[event],
        stages[stage]);
  }
}
