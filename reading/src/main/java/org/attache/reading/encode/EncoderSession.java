package org.attache.reading.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The transformer in ONNX Runtime: one window a run, one thread a run, so always the same. */
final class EncoderSession implements AutoCloseable {
  private final OrtEnvironment environment;

  /** A prepared graph's weights are used where they lie, so it must stay. */
  private final ByteBuffer graph;

  private final OrtSession session;
  private final WordPiece pieces;
  private final boolean masked;

  EncoderSession(ByteBuffer graph, WordPiece pieces) throws OrtException {
    this.graph = graph;
    this.pieces = pieces;
    environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      PreparedGraph.use(graph, options);
      session = environment.createSession(this.graph, options);
    }
    masked = session.getInputNames().contains("attention_mask");
  }

  /** Returns the vector of each word, the mean of its pieces', and its projection. */
  WordVectors vectors(Window window, Projection projection) throws OrtException {
    List<Token> words = window.words();
    long[] ids = new long[window.pieces() + 2];
    long[] types = new long[ids.length];
    ids[0] = pieces.classify();
    ids[ids.length - 1] = pieces.separate();
    int at = 1;
    for (Token word : words) {
      for (int piece : word.pieces()) {
        ids[at] = piece;
        types[at++] = word.kind();
      }
    }
    try (OnnxTensor idTensor = row(ids);
        OnnxTensor typeTensor = row(types);
        OnnxTensor ones = row(ones(ids.length));
        OrtSession.Result result = session.run(inputs(idTensor, typeTensor, ones))) {
      float[][] vectors = means(words, (OnnxTensor) result.get(0), WIDTH);
      OnnxTensor projected = (OnnxTensor) result.get(1);
      return new WordVectors(vectors, means(words, projected, projection.matrix().columns()));
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  /** Graphs written before attention needed no mask want one. */
  private Map<String, OnnxTensor> inputs(OnnxTensor ids, OnnxTensor types, OnnxTensor ones) {
    return masked
        ? Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", ones)
        : Map.of("input_ids", ids, "token_type_ids", types);
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Returns the mean of the rows of each word's pieces; an opening row may be there or not. */
  private static float[][] means(List<Token> words, OnnxTensor rows, int width) {
    FloatBuffer buffer = rows.getFloatBuffer();
    int pieces = words.stream().mapToInt(word -> word.pieces().length).sum();
    int at = buffer.remaining() / width - 1 - pieces;
    float[][] vectors = new float[words.size()][width];
    float[] piece = new float[width];
    for (int w = 0; w < vectors.length; w++) {
      float[] vector = vectors[w];
      int count = words.get(w).pieces().length;
      buffer.get(at * width, vector);
      for (int p = 1; p < count; p++) {
        buffer.get((at + p) * width, piece);
        for (int i = 0; i < width; i++) {
          vector[i] += piece[i];
        }
      }
      for (int i = 0; count > 1 && i < width; i++) {
        vector[i] /= count;
      }
      at += count;
    }
    return vectors;
  }

  /** Width of the transformer. */
  static final int WIDTH = 384;

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
