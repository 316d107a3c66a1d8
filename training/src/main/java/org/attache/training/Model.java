package org.attache.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.reading.encode.HeadWeights;
import org.attache.reading.encode.Matrix;
import org.attache.reading.encode.Window;

/**
 * Encoder and heads over one set of parameters.
 *
 * @param parameters the weights
 * @param labels names of the outputs
 * @param transformer the encoder
 * @param heads the heads with their losses
 */
record Model(Parameters parameters, Labels labels, Transformer transformer, HeadLosses heads) {
  static Model of(Parameters parameters, Labels labels, float[] stageWeights, Settings settings) {
    return new Model(
        parameters,
        labels,
        new Transformer(parameters, settings.number("dropout")),
        new HeadLosses(parameters, labels, stageWeights, settings));
  }

  /** Returns the weighted losses. */
  Map<String, NDArray> losses(Batch batch) {
    Map<String, NDArray> losses = heads.losses(batch, words(batch, true));
    losses.replaceAll((name, loss) -> loss.mul(heads.weight(name)));
    return losses;
  }

  private NDArray words(Batch batch, boolean training) {
    return batch.pooling().matMul(transformer.forward(batch, training));
  }

  /** Returns the vectors of the words of each window, in fp32. */
  List<float[][]> vectors(NDManager manager, List<Window> windows) {
    List<float[][]> all = new ArrayList<>();
    for (Window window : windows) {
      try (NDManager step = manager.newSubManager()) {
        Batch batch = new Batch(step, List.of(new Example(window, new int[0], List.of())));
        float[] flat = words(batch, false).toFloatArray();
        float[][] vectors = new float[window.words().size()][];
        for (int w = 0; w < vectors.length; w++) {
          int begin = w * Transformer.WIDTH;
          vectors[w] = java.util.Arrays.copyOfRange(flat, begin, begin + Transformer.WIDTH);
        }
        all.add(vectors);
      }
    }
    return all;
  }

  /** Returns the mean vector of the opening pieces before each layer. */
  List<float[]> openings(NDManager manager, List<Window> windows) {
    List<float[]> means = new ArrayList<>();
    for (Window window : windows) {
      try (NDManager step = manager.newSubManager()) {
        Batch batch = new Batch(step, List.of(new Example(window, new int[0], List.of())));
        for (float[] opening : transformer.openings(batch)) {
          means.add(opening);
        }
      }
    }
    int layers = transformer.layers();
    for (int i = layers; i < means.size(); i++) {
      float[] sum = means.get(i % layers);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += means.get(i)[j];
      }
    }
    List<float[]> first = means.subList(0, layers);
    for (float[] sum : first) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] /= windows.size();
      }
    }
    return first;
  }

  /** Returns the heads' weights as they are served, with settings such as thresholds. */
  HeadWeights headWeights(Map<String, Matrix> settings) {
    Map<String, Matrix> matrices = new TreeMap<>(settings);
    for (Map.Entry<String, NDArray> entry : parameters.arrays().entrySet()) {
      String name = entry.getKey();
      if (!name.startsWith("encoder.") && !name.startsWith("embeddings.")) {
        long[] shape = entry.getValue().getShape().getShape();
        matrices.put(
            name, new Matrix((int) shape[0], (int) shape[1], entry.getValue().toFloatArray()));
      }
    }
    return new HeadWeights(labels.byHead(), matrices);
  }
}
