package org.attache.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One step of training: losses, gradients, update. A step whose gradients are not finite is logged
 * and left out; it happens about once in a few hundred steps.
 */
final class GuardedStep {
  private final NDManager manager;
  private final AdamW optimizer;
  private final RunLog log;

  GuardedStep(NDManager manager, Parameters parameters, Settings settings, RunLog log) {
    this.manager = manager;
    this.log = log;
    optimizer = new AdamW(manager, parameters, settings);
  }

  /**
   * Steps along the sum of the losses.
   *
   * @param losses makes the losses, already weighted, with arrays of the manager given
   * @param schedule factor of the learning rate
   * @return the losses and the norm of the gradients
   */
  Map<String, Double> run(Function<NDManager, Map<String, NDArray>> losses, double schedule)
      throws IOException {
    Map<String, Double> values = new TreeMap<>();
    try (NDManager step = manager.newSubManager()) {
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        Map<String, NDArray> single = losses.apply(step);
        NDArray sum = single.values().stream().reduce(NDArray::add).orElseThrow();
        single.forEach((name, value) -> values.put(name, (double) value.toFloatArray()[0]));
        collector.backward(sum);
      }
      double norm = optimizer.step(step, schedule);
      if (!Double.isFinite(norm)) {
        log.add("skipped a step: gradients are not finite, losses " + values);
        norm = 0;
      }
      values.put("norm", norm);
    }
    return values;
  }
}
