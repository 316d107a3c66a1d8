package org.attache.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.attache.reading.encode.Hints;
import org.attache.reading.encode.Matrix;
import org.attache.reading.encode.WordKinds;
import org.attache.training.OnnxFile.Tensor;

/**
 * Writes trained weights into the int8 graph. Products: symmetric, one scale a column, values
 * within ±63, which is safe without VNNI. Tables of embeddings: unsigned, one scale a table.
 */
final class Quantised {
  private static final int UINT8 = 2;
  private static final int INT8 = 3;
  private static final int LIMIT = 63;
  private static final String TYPES = "embeddings.token_type_embeddings.weight";
  private static final int TABLE_LIMIT = 127;
  private static final float[] SHARES = {1, .9f, .8f, .7f, .6f, .5f, .4f, .3f, .2f};

  private final Map<String, Tensor> replaced = new HashMap<>();
  private final Parameters parameters;

  private Quantised(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Returns the bytes of the graph with the parameters and the heads' projection in it. */
  static byte[] graph(OnnxFile base, Parameters parameters, Matrix projection) throws IOException {
    Quantised quantised = new Quantised(parameters);
    for (String name : base.tensors().keySet()) {
      if (parameters.arrays().containsKey(name)) {
        quantised.replaced.put(name, floats(quantised.values(name), quantised.shape(name)));
      }
    }
    for (String path : Transformer.products()) {
      quantised.product(base.weightName(path), Transformer.weight(path));
    }
    for (String table : new String[] {"word", "token_type", "position"}) {
      quantised.table("embeddings." + table + "_embeddings.weight");
    }
    Tensor weight =
        floats(projection.values(), new long[] {projection.rows(), projection.columns()});
    return base.with(quantised.replaced, "last_hidden_state", "projected", weight);
  }

  private float[] values(String name) {
    if (name.equals(TYPES)) {
      return types();
    }
    return parameters.get(name).toFloatArray();
  }

  /** Returns a row for each kind and hint: their sum. */
  private float[] types() {
    float[] kinds = parameters.get(TYPES).toFloatArray();
    float[] hints = parameters.get(Transformer.HINTS).toFloatArray();
    float[] rows = new float[hints.length / Transformer.WIDTH * kinds.length];
    for (int i = 0; i < rows.length; i++) {
      int hint = i / kinds.length * Transformer.WIDTH + i % Transformer.WIDTH;
      rows[i] = kinds[i % kinds.length] + hints[hint];
    }
    return rows;
  }

  private long[] shape(String name) {
    if (name.equals(TYPES)) {
      return new long[] {(long) WordKinds.COUNT * Hints.WORDS, Transformer.WIDTH};
    }
    return parameters.get(name).getShape().getShape();
  }

  private void product(String target, String name) {
    float[] values = values(name);
    int rows = (int) shape(name)[0];
    int columns = (int) shape(name)[1];
    float[] scales = new float[columns];
    byte[] bytes = new byte[values.length];
    for (int c = 0; c < columns; c++) {
      float[] column = new float[rows];
      for (int r = 0; r < rows; r++) {
        column[r] = values[r * columns + c];
      }
      scales[c] = scale(column, LIMIT);
      for (int r = 0; r < rows; r++) {
        bytes[r * columns + c] = (byte) clip(column[r] / scales[c], -LIMIT, LIMIT);
      }
    }
    long[] columnShape = {columns};
    replaced.put(target + "_scale", floats(scales, columnShape));
    replaced.put(
        target + "_zero_point", new Tensor(INT8, columnShape, ByteBuffer.wrap(new byte[columns])));
    replaced.put(target + "_quantized", new Tensor(INT8, shape(name), ByteBuffer.wrap(bytes)));
  }

  private void table(String name) {
    float[] values = values(name);
    float scale = scale(values, TABLE_LIMIT);
    int zero = TABLE_LIMIT + 1;
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) (zero + clip(values[i] / scale, -TABLE_LIMIT, TABLE_LIMIT));
    }
    long[] scalar = {};
    replaced.put(name + "_scale", floats(new float[] {scale}, scalar));
    replaced.put(
        name + "_zero_point", new Tensor(UINT8, scalar, ByteBuffer.wrap(new byte[] {(byte) zero})));
    replaced.put(name + "_quantized", new Tensor(UINT8, shape(name), ByteBuffer.wrap(bytes)));
  }

  private static int clip(float value, int least, int most) {
    return Math.max(least, Math.min(most, Math.round(value)));
  }

  /** Returns the scale with the least squared error: clipping a few outliers makes steps finer. */
  private static float scale(float[] values, int limit) {
    float most = 1e-9f;
    for (float value : values) {
      most = Math.max(most, Math.abs(value));
    }
    float best = most / limit;
    double least = Double.POSITIVE_INFINITY;
    for (float share : SHARES) {
      float scale = most * share / limit;
      double error = 0;
      for (float value : values) {
        double off = value - scale * clip(value / scale, -limit, limit);
        error += off * off;
      }
      if (error < least) {
        least = error;
        best = scale;
      }
    }
    return best;
  }

  private static Tensor floats(float[] values, long[] shape) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return new Tensor(Tensor.FLOAT, shape, bytes);
  }
}
