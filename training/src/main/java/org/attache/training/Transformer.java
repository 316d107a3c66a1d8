package org.attache.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attache.reading.encode.Hints;
import org.attache.reading.encode.WordKinds;

/**
 * The encoder as arrays: BERT of width 384 and 12 heads, with as many layers as its parameters
 * have.
 */
final class Transformer {
  static final int WIDTH = 384;

  /** Name of the table of hints, which the served graph has within its table of token types. */
  static final String HINTS = "embeddings.token_type_hints.weight";

  private static final int HEADS = 12;
  private static final int HEAD_WIDTH = WIDTH / HEADS;
  private static final float EPSILON = 1e-12f;
  private static final List<String> PRODUCTS =
      List.of(
          "attention/self/query",
          "attention/self/key",
          "attention/self/value",
          "attention/output/dense",
          "intermediate/dense",
          "output/dense");

  private final Parameters parameters;
  private final int layers;
  private final float dropout;

  Transformer(Parameters parameters, float dropout) {
    this.parameters = parameters;
    this.layers = parameters.layers();
    this.dropout = dropout;
  }

  /** Returns the number of layers. */
  int layers() {
    return layers;
  }

  /** Returns the paths of all products with a weight. */
  static List<String> products(int layers) {
    List<String> paths = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      for (String product : PRODUCTS) {
        paths.add("encoder/layer." + layer + "/" + product);
      }
    }
    return paths;
  }

  /** Returns the name of the weight of a product. */
  static String weight(String path) {
    return path.replace('/', '.') + ".weight";
  }

  /** Takes the weights of a model over, with one row of token types for each kind of word. */
  static void initialise(Parameters into, OnnxFile model) {
    for (Map.Entry<String, OnnxFile.Tensor> entry : model.tensors().entrySet()) {
      String name = entry.getKey();
      boolean ours = name.startsWith("encoder.") || name.startsWith("embeddings.");
      if (ours && entry.getValue().type() == OnnxFile.Tensor.FLOAT) {
        into.put(name, entry.getValue().floats(), new Shape(entry.getValue().shape()));
      }
    }
    for (String path : products(Layers.count(model.weightOfProduct().keySet()))) {
      OnnxFile.Tensor tensor = model.weightOf(path);
      into.put(weight(path), tensor.floats(), new Shape(tensor.shape()));
    }
    String types = "embeddings.token_type_embeddings.weight";
    float[] first = model.tensor(types).floats();
    float[] rows = new float[WordKinds.COUNT * WIDTH];
    for (int kind = 0; kind < WordKinds.COUNT; kind++) {
      System.arraycopy(first, 0, rows, kind * WIDTH, WIDTH);
    }
    into.put(types, rows, new Shape(WordKinds.COUNT, WIDTH));
    into.zeros(HINTS, Hints.WORDS, WIDTH);
  }

  /** Returns the vector of each piece. */
  NDArray forward(Batch batch, boolean training) {
    NDArray hidden = embed(batch, training);
    NDArray mask = batch.pieceMask();
    for (int layer = 0; layer < layers; layer++) {
      hidden = layer(hidden, mask, "encoder.layer." + layer + ".", training);
    }
    return hidden;
  }

  /** Returns the vector of the first window's opening piece before each layer. */
  List<float[]> openings(Batch batch) {
    NDArray hidden = embed(batch, false);
    List<float[]> openings = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      openings.add(Arrays.copyOf(hidden.toFloatArray(), WIDTH));
      hidden = layer(hidden, batch.pieceMask(), "encoder.layer." + layer + ".", false);
    }
    return openings;
  }

  private NDArray embed(Batch batch, boolean training) {
    NDArray ids = batch.ids();
    NDArray words = lookup(ids, "embeddings.word_embeddings.weight");
    NDArray kinds =
        lookup(batch.kinds(), "embeddings.token_type_embeddings.weight")
            .add(lookup(batch.hints(), HINTS));
    long length = ids.getShape().get(1);
    NDArray places =
        lookup(
            ids.getManager().arange(0, (int) length, 1).toType(ids.getDataType(), false),
            "embeddings.position_embeddings.weight");
    return drop(norm(words.add(kinds).add(places), "embeddings.LayerNorm"), training);
  }

  private NDArray layer(NDArray in, NDArray mask, String name, boolean training) {
    NDArray query = heads(linear(in, name + "attention.self.query"));
    NDArray key = heads(linear(in, name + "attention.self.key"));
    NDArray value = heads(linear(in, name + "attention.self.value"));
    NDArray scores = query.matMul(key.transpose(0, 1, 3, 2)).div((float) Math.sqrt(HEAD_WIDTH));
    NDArray share = drop(scores.add(mask).softmax(-1), training);
    NDArray seen = share.matMul(value).transpose(0, 2, 1, 3).reshape(in.getShape());
    NDArray attended = drop(linear(seen, name + "attention.output.dense"), training);
    NDArray middle = norm(attended.add(in), name + "attention.output.LayerNorm");
    NDArray inner = linear(middle, name + "intermediate.dense").getNDArrayInternal().gelu();
    NDArray out = drop(linear(inner, name + "output.dense"), training);
    return norm(out.add(middle), name + "output.LayerNorm");
  }

  private static NDArray heads(NDArray x) {
    Shape shape = x.getShape();
    return x.reshape(shape.get(0), shape.get(1), HEADS, HEAD_WIDTH).transpose(0, 2, 1, 3);
  }

  private NDArray lookup(NDArray ids, String name) {
    return ids.getNDArrayInternal()
        .embedding(ids, parameters.get(name), SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray linear(NDArray x, String name) {
    return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    return x.getNDArrayInternal()
        .layerNorm(
            x,
            new Shape(WIDTH),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private NDArray drop(NDArray x, boolean training) {
    return drop(x, dropout, training);
  }

  static NDArray drop(NDArray x, float rate, boolean training) {
    if (!training || rate == 0) {
      return x;
    }
    NDList out = x.getNDArrayInternal().dropout(x, rate, true);
    return out.singletonOrThrow();
  }
}
