package org.attache.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attache.reading.encode.Token;

/**
 * Teaches the encoder syntax before events: heads, relations and parts of speech of a treebank. The
 * pretrained model was made to compare sentences; this turns it to words.
 */
final class Syntax {
  private static final int ARC = 96;
  private static final int HIDDEN = 192;
  private static final int WIDTH = Transformer.WIDTH;
  private static final String PREFIX = "syntax.";

  private final Parameters parameters;
  private final Transformer transformer;
  private final Treebank treebank;
  private final Settings settings;

  Syntax(Parameters parameters, Treebank treebank, Settings settings) {
    this.parameters = parameters;
    this.treebank = treebank;
    this.settings = settings;
    transformer = new Transformer(parameters, settings.number("dropout"));
  }

  /** Trains the encoder and leaves the parser's own weights behind. */
  void train(NDManager manager, RunLog log) throws IOException {
    Random random = new Random(settings.count("seed"));
    double spread = 1 / Math.sqrt(WIDTH);
    parameters.random(PREFIX + "child", random, spread, WIDTH, ARC);
    parameters.random(PREFIX + "parent", random, spread, WIDTH, ARC);
    parameters.random(PREFIX + "hidden", random, spread, 2L * WIDTH, HIDDEN);
    parameters.random(PREFIX + "relation", random, .05, HIDDEN, treebank.relations());
    parameters.random(PREFIX + "tag", random, .02, WIDTH, treebank.tags());
    parameters.requireGradients();
    GuardedStep step = new GuardedStep(manager, parameters, settings, log);
    int epochs = settings.count("syntax.epochs");
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<List<Treebank.Parsed>> batches = batches(random);
      Map<String, Double> sums = new TreeMap<>();
      for (int at = 0; at < batches.size(); at++) {
        List<Treebank.Parsed> batch = batches.get(at);
        double done = (epoch + (double) at / batches.size()) / epochs;
        step.run(m -> loss(m, batch), Trainer.schedule(done, .05))
            .forEach((k, v) -> sums.merge(k, v, Double::sum));
        if ((at + 1) % 50 == 0) {
          log.add("syntax " + (at + 1) + " of " + batches.size() + " " + average(sums));
          sums.clear();
        }
      }
    }
    parameters.remove(PREFIX);
  }

  private static String average(Map<String, Double> sums) {
    Map<String, String> shown = new TreeMap<>();
    sums.forEach((k, v) -> shown.put(k, String.format(java.util.Locale.ROOT, "%.3f", v / 50)));
    return shown.toString();
  }

  private List<List<Treebank.Parsed>> batches(Random random) {
    List<Treebank.Parsed> windows = new ArrayList<>(treebank.windows());
    Collections.shuffle(windows, random);
    List<List<Treebank.Parsed>> batches = new ArrayList<>();
    int size = Math.max(1, settings.count("batch.pieces") / 128);
    for (int at = 0; at < windows.size(); at += size) {
      batches.add(windows.subList(at, Math.min(windows.size(), at + size)));
    }
    return batches;
  }

  private Map<String, NDArray> loss(NDManager manager, List<Treebank.Parsed> parsed) {
    List<Example> examples =
        parsed.stream().map(p -> new Example(p.window(), new int[0], List.of())).toList();
    Batch batch = new Batch(manager, examples);
    NDArray words = batch.pooling().matMul(transformer.forward(batch, true));
    NDArray dropped = Transformer.drop(words, settings.number("head.dropout"), true);
    int width = batch.words();
    float[] heads = new float[parsed.size() * width * width];
    float[] hide = new float[heads.length];
    float[] relations = new float[parsed.size() * width * treebank.relations()];
    float[] tags = new float[parsed.size() * width * treebank.tags()];
    int count = 0;
    for (int b = 0; b < parsed.size(); b++) {
      List<Token> own = parsed.get(b).window().words();
      count += own.size();
      for (int w = 0; w < own.size(); w++) {
        int row = b * width + w;
        heads[row * width + parsed.get(b).heads()[w]] = 1;
        relations[row * treebank.relations() + parsed.get(b).relations()[w]] = 1;
        tags[row * treebank.tags() + parsed.get(b).tags()[w]] = 1;
        for (int v = 0; v < width; v++) {
          boolean same = v < own.size() && own.get(v).sentence() == own.get(w).sentence();
          hide[row * width + v] = same ? 0 : -10000;
        }
      }
    }
    Shape square = new Shape(parsed.size(), width, width);
    NDArray gold = manager.create(heads, square);
    NDArray scores =
        dropped
            .matMul(parameters.get(PREFIX + "child"))
            .matMul(dropped.matMul(parameters.get(PREFIX + "parent")).transpose(0, 2, 1))
            .div((float) Math.sqrt(ARC))
            .add(manager.create(hide, square));
    NDArray both = NDArrays.concat(new NDList(dropped, gold.matMul(dropped)), 2);
    NDArray inner = NDArrays.maximum(both.matMul(parameters.get(PREFIX + "hidden")), 0f);
    Map<String, NDArray> losses = new TreeMap<>();
    losses.put("arc", cross(scores, gold, count));
    losses.put(
        "relation",
        cross(
            inner.matMul(parameters.get(PREFIX + "relation")),
            manager.create(relations, new Shape(parsed.size(), width, treebank.relations())),
            count));
    losses.put(
        "tag",
        cross(
            dropped.matMul(parameters.get(PREFIX + "tag")),
            manager.create(tags, new Shape(parsed.size(), width, treebank.tags())),
            count));
    return losses;
  }

  private static NDArray cross(NDArray scores, NDArray gold, int count) {
    return scores.logSoftmax(-1).mul(gold).sum().neg().div(count);
  }
}
