package org.attache.training;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.encode.Hints;
import org.attache.reading.encode.Matrix;
import org.attache.reading.encode.Window;
import org.attache.reading.encode.WordKinds;

/**
 * The encoder as it is served: int8 weights, activations quantised at run time, written in the
 * fused operators of ONNX Runtime.
 *
 * <p>The piece that opens a window is left out. What the layers make of it hardly depends on the
 * window, but its values are up to twenty times as large as all others, so that with it int8 has
 * few steps left for the words. All that others take from it are its key and value in each
 * attention: these are constants here. Gelu is the one by tanh, which is quicker and within .001 of
 * the one trained with.
 */
final class EncoderGraph {
  private static final int WIDTH = Transformer.WIDTH;
  private static final OnnxGraph.Attribute EPSILON = OnnxGraph.real("epsilon", 1e-12f);
  private static final OnnxGraph.Attribute HEADS = OnnxGraph.whole("num_heads", 12);
  private static final int FLOAT = 1;

  private final OnnxGraph graph = new OnnxGraph();
  private final Parameters parameters;
  private final List<float[]> openings;

  private EncoderGraph(Parameters parameters, List<float[]> openings) {
    this.parameters = parameters;
    this.openings = openings;
  }

  /**
   * Returns the bytes of the model. Its inputs are the ids and the types of a window's pieces, its
   * outputs the vectors and their projections of all pieces but the opening one.
   *
   * @param parameters the trained weights
   * @param openings the vector of the opening piece before each layer
   * @param projection what the heads compute for every word
   */
  static byte[] of(Parameters parameters, List<float[]> openings, Matrix projection) {
    return new EncoderGraph(parameters, openings).bytes(projection);
  }

  private byte[] bytes(Matrix projection) {
    graph.input("input_ids");
    graph.input("token_type_ids");
    String hidden = embeddings();
    for (int layer = 0; layer < openings.size(); layer++) {
      hidden = layer(layer, hidden);
    }
    graph.output(hidden, "last_hidden_state");
    String weight = graph.constant(projection.values(), projection.rows(), projection.columns());
    graph.output(graph.node("", "MatMul", List.of(hidden, weight)), "projected");
    return graph.toBytes();
  }

  private String embeddings() {
    String one = graph.constant(1);
    String end =
        graph.node(
            "",
            "Shape",
            List.of("input_ids"),
            OnnxGraph.whole("start", 1),
            OnnxGraph.whole("end", 2));
    String ids = graph.node("", "Slice", List.of("input_ids", one, end, one));
    String types = graph.node("", "Slice", List.of("token_type_ids", one, end, one));
    String words = rows(values("embeddings.word_embeddings.weight"), ids);
    String kinds = rows(types(), types);
    float[] all = values("embeddings.position_embeddings.weight");
    int places = Window.PIECES + 2;
    String table = graph.constant(java.util.Arrays.copyOf(all, places * WIDTH), 1, places, WIDTH);
    String place = graph.node("", "Slice", List.of(table, one, end, one));
    String sum = graph.node("", "Add", List.of(words, kinds));
    return normed(sum, place, "embeddings.LayerNorm");
  }

  /** Returns the rows of a table of which each has its own scale. */
  private String rows(float[] table, String indices) {
    int count = table.length / WIDTH;
    Quantised quantised = Quantised.rows(table, count, WIDTH);
    String steps = graph.constant(quantised.values(), count, WIDTH);
    String scales = graph.constant(quantised.scales(), count, 1);
    String taken = graph.node("", "Gather", List.of(steps, indices));
    String real = graph.node("", "Cast", List.of(taken), OnnxGraph.whole("to", FLOAT));
    String scale = graph.node("", "Gather", List.of(scales, indices));
    return graph.node("", "Mul", List.of(real, scale));
  }

  /** Returns a row of token types for each kind and hint: their sum. */
  private float[] types() {
    float[] kinds = values("embeddings.token_type_embeddings.weight");
    float[] hints = values(Transformer.HINTS);
    float[] rows = new float[Hints.WORDS * WordKinds.COUNT * WIDTH];
    for (int i = 0; i < rows.length; i++) {
      int hint = i / kinds.length * WIDTH + i % WIDTH;
      rows[i] = kinds[i % kinds.length] + hints[hint];
    }
    return rows;
  }

  private String layer(int layer, String in) {
    String name = "encoder.layer." + layer + ".";
    String seen = attention(name + "attention.self.", in, openings.get(layer));
    String attended = product(seen, name + "attention.output.dense");
    String middle = normed(attended, in, name + "attention.output.LayerNorm");
    String inner = product(middle, name + "intermediate.dense");
    String active = graph.node(OnnxGraph.FUSED, "FastGelu", List.of(inner));
    String out = product(active, name + "output.dense");
    return normed(out, middle, name + "output.LayerNorm");
  }

  private String attention(String name, String in, float[] opening) {
    List<String> steps = graph.nodes("", "DynamicQuantizeLinear", List.of(in), 3);
    List<String> inputs = new ArrayList<>();
    for (String part : List.of("query", "key", "value")) {
      String weight = name + part;
      String product = sharedProduct(steps, weight);
      if (!part.equals("query")) {
        String first = graph.constant(product(opening, weight), 1, 1, WIDTH);
        product = graph.node("", "Concat", List.of(first, product), OnnxGraph.whole("axis", 1));
      }
      inputs.add(product);
    }
    return graph.node(OnnxGraph.FUSED, "MultiHeadAttention", inputs, HEADS);
  }

  private float[] product(float[] in, String name) {
    float[] weight = values(name + ".weight");
    float[] out = values(name + ".bias");
    for (int i = 0; i < in.length; i++) {
      for (int j = 0; j < out.length; j++) {
        out[j] += in[i] * weight[i * out.length + j];
      }
    }
    return out;
  }

  /** Returns the product of a weight with what is quantised already: steps, scale, zero point. */
  private String sharedProduct(List<String> in, String name) {
    Weight weight = weight(name);
    List<String> inputs =
        List.of(in.get(0), weight.steps(), in.get(1), weight.scales(), in.get(2), "", bias(name));
    return graph.node(OnnxGraph.FUSED, "MatMulIntegerToFloat", inputs);
  }

  private String product(String in, String name) {
    Weight weight = weight(name);
    List<String> inputs = List.of(in, weight.steps(), weight.scales(), "", bias(name));
    return graph.node(OnnxGraph.FUSED, "DynamicQuantizeMatMul", inputs);
  }

  /** Names of the constants of a weight. */
  private record Weight(String steps, String scales) {}

  private Weight weight(String name) {
    long[] shape = parameters.get(name + ".weight").getShape().getShape();
    Quantised quantised =
        Quantised.columns(values(name + ".weight"), (int) shape[0], (int) shape[1]);
    return new Weight(
        graph.constant(quantised.values(), shape), graph.constant(quantised.scales(), shape[1]));
  }

  private String normed(String in, String more, String name) {
    String scale = graph.constant(values(name + ".weight"), WIDTH);
    List<String> inputs = List.of(in, more, scale, bias(name));
    return graph.node(OnnxGraph.FUSED, "SkipLayerNormalization", inputs, EPSILON);
  }

  private String bias(String name) {
    float[] bias = values(name + ".bias");
    return graph.constant(bias, bias.length);
  }

  private float[] values(String name) {
    return parameters.get(name).toFloatArray();
  }
}
