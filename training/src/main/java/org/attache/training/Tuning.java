package org.attache.training;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.attache.reading.encode.HeadWeights;
import org.attache.reading.encode.Matrix;

/** Chooses thresholds, then fits confidences, on documents that were not trained on. */
final class Tuning {
  private static final float[] TRIGGER = {-1.2f, -.9f, -.6f, -.3f, 0, .3f, .6f, .9f};
  private static final float[] HINT = {0, .5f, 1, 1.5f, 2, 2.5f};
  private static final float[] SHARE = {0, .25f, .5f, .75f};
  private static final float[] HELD = {.4f, .5f, .6f, .7f, .8f, .9f};
  private static final float[] ROLE = {-.9f, -.6f, -.3f, 0, .3f, .6f};
  private static final float[] TEMPERATURE = {.7f, 1, 1.4f, 2, 2.8f, 4};
  private static final float[] OFFSET = {-1.2f, -.9f, -.6f, -.3f, 0, .3f};
  private static final double MOST_HELD_WRONG = .06;

  private final Model model;
  private final Evaluation evaluation;
  private final Map<String, Matrix> settings = new TreeMap<>();

  private Tuning(Model model, Evaluation evaluation) {
    this.model = model;
    this.evaluation = evaluation;
  }

  static HeadWeights tune(Model model, Evaluation evaluation, RunLog log) throws IOException {
    Tuning tuning = new Tuning(model, evaluation);
    int roles = model.labels().roles().size();
    tuning.choose("trigger.threshold", TRIGGER, Tuning::single, Scorer::event);
    tuning.choose("trigger.hint", HINT, Tuning::single, Scorer::event);
    tuning.choose("trigger.threshold", TRIGGER, Tuning::single, Scorer::event);
    tuning.choose("event.share", SHARE, Tuning::single, Scorer::event);
    tuning.choose("stage.temperature", TEMPERATURE, Tuning::single, s -> -s.stageLoss());
    tuning.choose("stage.rule", HINT, Tuning::single, Scorer::eventAndStage);
    tuning.choose("stage.held", HELD, Tuning::single, Tuning::stages);
    tuning.choose("role.thresholds", ROLE, v -> even(v, roles), Scorer::roles);
    tuning.choose("trigger.temperature", TEMPERATURE, Tuning::single, s -> -s.eventLoss());
    tuning.choose("trigger.offset", OFFSET, Tuning::single, s -> -s.eventLoss());
    for (Map.Entry<String, Matrix> chosen : tuning.settings.entrySet()) {
      log.add("chosen " + chosen.getKey() + " " + Arrays.toString(chosen.getValue().values()));
    }
    return model.headWeights(tuning.settings);
  }

  private interface Shape {
    Matrix of(float value);
  }

  private void choose(String name, float[] candidates, Shape shape, ToDoubleFunction<Scorer> aim) {
    double most = Double.NEGATIVE_INFINITY;
    Matrix chosen = shape.of(0);
    for (float candidate : candidates) {
      Matrix tried = shape.of(candidate);
      settings.put(name, tried);
      double reached = aim.applyAsDouble(evaluation.score(model.headWeights(settings)));
      if (reached > most) {
        most = reached;
        chosen = tried;
      }
    }
    settings.put(name, chosen);
  }

  private static double stages(Scorer scorer) {
    return scorer.eventAndStage() - 2 * Math.max(0, scorer.heldWrong() - MOST_HELD_WRONG);
  }

  private static Matrix single(float value) {
    return even(value, 1);
  }

  private static Matrix even(float value, int columns) {
    float[] values = new float[columns];
    Arrays.fill(values, value);
    return new Matrix(1, columns, values);
  }
}
