package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the outputs of {@link DetailHead}: stages, hedge, categories, modes, contexts, in this
 * order.
 */
final class Outputs {
  private final List<String> stages;
  private final List<String> events;
  private final List<String> modes;
  private final List<String> contexts;
  private final Matrix stageBias;
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
    Matrix bias = weights.matrices().get("stage.bias");
    stageBias = bias == null ? new Matrix(1, stages.size(), new float[stages.size()]) : bias;
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

  float[] stage(float[] outputs) {
    float[] scores = stageBias.row(0);
    for (int i = 0; i < scores.length; i++) {
      scores[i] += outputs[i];
    }
    return Scores.softmax(scores, stageTemperature);
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
    List<Integer> indices =
        new ArrayList<>(
            IntStream.range(0, names.size())
                .filter(i -> x[begin + i] > threshold)
                .boxed()
                .toList());
    indices.sort(Comparator.comparingDouble(i -> -x[begin + i]));
    return indices.stream().map(names::get).toList();
  }
}
