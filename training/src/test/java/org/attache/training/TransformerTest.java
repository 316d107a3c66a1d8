package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.model.Span;
import org.attache.reading.encode.Token;
import org.attache.reading.encode.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TransformerTest {
  private static final int[] PIECES = {1996, 2343, 2777, 2010, 11590, 7483, 1012};

  @ParameterizedTest
  @EnumSource(BaseModel.class)
  void givesTheVectorsOfOnnxRuntime(BaseModel base) throws IOException, OrtException {
    float[] expected = onnxRuntime(base);
    try (NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager)) {
      Transformer.initialise(parameters, base.full());
      List<Token> words = new ArrayList<>();
      for (int i = 0; i < PIECES.length; i++) {
        words.add(new Token(new Span(i, i + 1), 0, new int[] {PIECES[i]}, 0));
      }
      Example example = new Example(new Window(words), new int[0], List.of());
      float[] found =
          new Transformer(parameters, 0)
              .forward(new Batch(manager, List.of(example)), false)
              .toFloatArray();
      assertThat(found).hasSameSizeAs(expected);
      for (int i = 0; i < found.length; i++) {
        assertThat(found[i]).isCloseTo(expected[i], within(5e-6f));
      }
    }
  }

  private static float[] onnxRuntime(BaseModel base) throws IOException, OrtException {
    long[][] ids = new long[1][PIECES.length + 2];
    long[][] mask = new long[1][ids[0].length];
    ids[0][0] = 101;
    ids[0][ids[0].length - 1] = 102;
    for (int i = 0; i < PIECES.length; i++) {
      ids[0][i + 1] = PIECES[i];
    }
    java.util.Arrays.fill(mask[0], 1);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(base.graph());
        OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids[0].length]);
        OnnxTensor masks = OnnxTensor.createTensor(environment, mask);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", idTensor, "token_type_ids", types, "attention_mask", masks))) {
      float[][][] values = (float[][][]) result.get(0).getValue();
      float[] flat = new float[values[0].length * values[0][0].length];
      for (int i = 0; i < flat.length; i++) {
        flat[i] = values[0][i / values[0][0].length][i % values[0][0].length];
      }
      return flat;
    }
  }
}
