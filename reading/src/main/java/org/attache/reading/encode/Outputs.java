package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.attache.model.Stage;

/**
 * Reads the outputs of {@link DetailHead}: stages, hedge, categories, modes, contexts, in this
 * order.
 */
final class Outputs {
  private static final Set<String> HELD = Set.of("occurred", "underway");

  private final List<String> stages;
  private final List<String> events;
  private final List<String> modes;
  private final List<String> contexts;
  private final float heldThreshold;
  private final float ruleWeight;
  private final float stageTemperature;
  private final float eventShare;
  private final float modeThreshold;
  private final float contextThreshold;
  private final float hedgeThreshold;

  Outputs(HeadWeights weights) {
    stages = weights.names("stage");
    events = weights.names("event");
    modes = weights.names("mode");
    contexts = weights.names("context");
    heldThreshold = weights.setting("stage.held", 0.5f);
    ruleWeight = weights.setting("stage.rule", 0);
    stageTemperature = weights.setting("stage.temperature", 1);
    eventShare = weights.setting("event.share", 0.5f);
    modeThreshold = weights.setting("mode.threshold", 0);
    contextThreshold = weights.setting("context.threshold", 0);
    hedgeThreshold = weights.setting("hedge.threshold", 0);
  }

  List<String> stages() {
    return stages;
  }

  List<String> events() {
    return events;
  }

  /** Returns the probability of each stage, where rules give it {@code rule} of {@link Hints}. */
  float[] stage(float[] outputs, int rule) {
    float[] scores = Arrays.copyOf(outputs, stages.size());
    for (Stage stage : Stage.values()) {
      if (rule == Hints.stage(stage)) {
        scores[stages.indexOf(stage.label())] += ruleWeight;
      }
    }
    return Scores.softmax(scores, stageTemperature);
  }

  /**
   * Returns the index of the stage: first whether the event is held, by the sum over stages, since
   * calling an event held that is not is the worst mistake; then the likeliest.
   */
  int bestStage(float[] probabilities) {
    float held = 0;
    for (int s = 0; s < probabilities.length; s++) {
      held += isHeld(s) ? probabilities[s] : 0;
    }
    boolean wanted = held > heldThreshold;
    int best = -1;
    for (int s = 0; s < probabilities.length; s++) {
      if (isHeld(s) == wanted && (best < 0 || probabilities[s] > probabilities[best])) {
        best = s;
      }
    }
    return best;
  }

  private boolean isHeld(int stage) {
    return HELD.contains(stages.get(stage));
  }

  boolean hedged(float[] outputs) {
    return outputs[stages.size()] > hedgeThreshold;
  }

  /** Returns the categories' log odds by the trigger's tag and by its surroundings, mixed. */
  float[] event(float[] outputs, Found trigger) {
    int begin = stages.size() + 1;
    float sum = Scores.logSum(outputs, begin, begin + events.size());
    float[] mixed = new float[events.size()];
    for (int e = 0; e < mixed.length; e++) {
      mixed[e] = eventShare * (outputs[begin + e] - sum) + (1 - eventShare) * trigger.events()[e];
    }
    return mixed;
  }

  List<String> modes(float[] outputs, String event) {
    String prefix = event + ".";
    return above(outputs, stages.size() + 1 + events.size(), modes, modeThreshold).stream()
        .filter(m -> m.startsWith(prefix))
        .map(m -> m.substring(prefix.length()))
        .toList();
  }

  List<String> contexts(float[] outputs) {
    int begin = stages.size() + 1 + events.size() + modes.size();
    return above(outputs, begin, contexts, contextThreshold);
  }

  private static List<String> above(float[] x, int begin, List<String> names, float threshold) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (x[begin + i] > threshold) {
        indices.add(i);
      }
    }
    indices.sort(Comparator.comparingDouble(i -> -x[begin + i]));
    return indices.stream().map(names::get).toList();
  }
}
