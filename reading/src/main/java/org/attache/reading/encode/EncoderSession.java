package org.attache.reading.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.List;
import java.util.Map;

/** The transformer in ONNX Runtime: one window a run, one thread a run, so always the same. */
final class EncoderSession implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece pieces;

  EncoderSession(byte[] graph, WordPiece pieces) throws OrtException {
    this.pieces = pieces;
    environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      session = environment.createSession(graph, options);
    }
  }

  /** Returns the vector of each word, the mean of its pieces', and its projection. */
  WordVectors vectors(Window window, Projection projection) throws OrtException {
    List<Token> words = window.words();
    int length = window.pieces() + 2;
    long[][] ids = new long[1][length];
    long[][] types = new long[1][length];
    long[][] mask = new long[1][length];
    java.util.Arrays.fill(mask[0], 1);
    ids[0][0] = pieces.classify();
    ids[0][length - 1] = pieces.separate();
    int at = 1;
    for (Token word : words) {
      for (int piece : word.pieces()) {
        ids[0][at] = piece;
        types[0][at++] = word.kind();
      }
    }
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "token_type_ids", typeTensor,
                    "attention_mask", maskTensor))) {
      float[][] vectors = means(words, ((OnnxTensor) result.get(0)).getFloatBuffer(), WIDTH);
      if (result.size() == 1) {
        return WordVectors.of(vectors, projection);
      }
      OnnxTensor projected = (OnnxTensor) result.get(1);
      return new WordVectors(
          vectors, means(words, projected.getFloatBuffer(), projection.matrix().columns()));
    }
  }

  private static float[][] means(List<Token> words, java.nio.FloatBuffer buffer, int width) {
    float[][] vectors = new float[words.size()][width];
    float[] piece = new float[width];
    int at = 1;
    for (int w = 0; w < vectors.length; w++) {
      int count = words.get(w).pieces().length;
      for (int p = 0; p < count; p++) {
        buffer.position(at++ * width);
        buffer.get(piece);
        for (int i = 0; i < width; i++) {
          vectors[w][i] += piece[i] / count;
        }
      }
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
