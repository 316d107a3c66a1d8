package org.attache.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Map;

/** Adam with decoupled weight decay and a learning rate for each parameter. */
final class AdamW {
  private static final float BETA1 = .9f;
  private static final float BETA2 = .98f;
  private static final float EPSILON = 1e-7f;

  private final Parameters parameters;
  private final Parameters mean;
  private final Parameters square;
  private final Settings settings;
  private final int layers;
  private int steps;

  AdamW(NDManager manager, Parameters parameters, Settings settings) {
    this.parameters = parameters;
    this.settings = settings;
    layers = parameters.layers();
    mean = new Parameters(manager);
    square = new Parameters(manager);
    for (Map.Entry<String, NDArray> p : parameters.trainable().entrySet()) {
      mean.zeros(p.getKey(), p.getValue().getShape().getShape());
      square.zeros(p.getKey(), p.getValue().getShape().getShape());
    }
  }

  /**
   * Clips and applies the gradients and sets them to zero. Where a gradient is not finite nothing
   * is applied.
   *
   * @return the norm before clipping
   */
  double step(NDManager manager, double schedule) {
    try (NDManager step = manager.newSubManager()) {
      double norm = norm(step);
      if (Double.isFinite(norm)) {
        steps++;
        float clip = (float) Math.min(1, settings.number("clip") / (norm + 1e-9));
        for (Map.Entry<String, NDArray> p : parameters.trainable().entrySet()) {
          try (NDManager one = manager.newSubManager()) {
            update(one, p.getKey(), p.getValue(), clip, schedule);
          }
        }
      }
      // Subtracting a gradient from itself, as DJL does, would keep a NaN for ever.
      parameters.trainable().values().forEach(p -> JniUtils.zeroGrad((PtNDArray) p));
      return norm;
    }
  }

  private double norm(NDManager step) {
    double sum = 0;
    for (NDArray parameter : parameters.trainable().values()) {
      NDArray gradient = parameter.getGradient();
      gradient.attach(step);
      sum += gradient.square().sum().toFloatArray()[0];
    }
    return Math.sqrt(sum);
  }

  private void update(NDManager one, String name, NDArray parameter, float clip, double schedule) {
    NDArray gradient = parameter.getGradient();
    gradient.attach(one);
    NDArray scaled = gradient.mul(clip);
    NDArray m = mean.get(name);
    NDArray v = square.get(name);
    m.muli(BETA1).addi(scaled.mul(1 - BETA1));
    v.muli(BETA2).addi(scaled.square().muli(1 - BETA2));
    double rate = rate(name) * schedule * Math.sqrt(1 - Math.pow(BETA2, steps));
    NDArray spread = v.sqrt();
    spread.attach(one);
    spread.addi(EPSILON);
    NDArray change = scaled.zerosLike().addi(m).divi(spread);
    change.muli(rate / (1 - Math.pow(BETA1, steps)));
    NDArray weights = parameter.stopGradient();
    weights.attach(one);
    if (decays(name)) {
      weights.muli(1 - rate(name) * schedule * settings.number("weight.decay"));
    }
    weights.subi(change);
  }

  private static boolean decays(String name) {
    return name.endsWith("weight") && !name.contains("LayerNorm") && !name.contains("embeddings");
  }

  /** Returns the rate of a parameter before the schedule. */
  double rate(String name) {
    double encoder = settings.number("rate.encoder");
    double decay = settings.number("rate.layer.decay");
    int layer = Layers.of(name);
    if (layer != Layers.NONE) {
      return encoder * Math.pow(decay, layers - 1 - layer);
    }
    if (name.contains("token_type")) {
      return encoder * settings.number("rate.kinds");
    }
    if (name.startsWith("embeddings.")) {
      return encoder * Math.pow(decay, layers);
    }
    return settings.number("rate.heads");
  }
}
