package org.attache.training;

import ai.djl.ndarray.NDManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.attache.reading.encode.Tokens;
import org.attache.reading.encode.WordKinds;
import org.attache.reading.encode.WordPiece;

/** Makes a model of the base weights and trains it by the settings. */
final class Learning {
  private final Settings settings;
  private final RunLog log;
  private final Path out;
  private final BaseModel base;
  private final List<String> vocabulary;
  private final List<String> phrases;
  private final Tokens tokens;
  private final Hinting hinting;

  /**
   * Makes it.
   *
   * @param out folder of what the run writes
   */
  Learning(Settings settings, RunLog log, Path out) throws IOException {
    this.settings = settings;
    this.log = log;
    this.out = out;
    this.base = BaseModel.of(settings);
    this.vocabulary = base.vocabulary();
    this.phrases =
        settings.is("kinds") ? KnowledgePhrases.lines(settings.path("knowledge")) : List.of();
    this.tokens = new Tokens(WordPiece.read(reader(vocabulary)), WordKinds.read(reader(phrases)));
    this.hinting = new Hinting(settings.is("hints"));
  }

  /** Returns the pieces of words that the encoder knows, by number. */
  List<String> vocabulary() {
    return vocabulary;
  }

  /** Returns the lines of the list of names and their kinds. */
  List<String> phrases() {
    return phrases;
  }

  Corpus corpus(List<GoldDocument> documents) {
    return new Corpus(documents, tokens, hinting);
  }

  /**
   * Trains and returns the weights averaged over the last steps.
   *
   * @param parameters none yet; they are the model's as long as they are open
   * @param taught documents that a teacher has read
   * @param dev what is scored now and then
   */
  Model learn(
      NDManager manager,
      Parameters parameters,
      List<GoldDocument> documents,
      Labels labels,
      List<GoldDocument> taught,
      Corpus dev)
      throws IOException {
    Transformer.initialise(parameters, base.full());
    if (settings.has("treebank") && !settings.has("start")) {
      learnSyntax(manager, parameters);
    }
    HeadLosses.initialise(parameters, labels, new Random(settings.count("seed.heads")));
    if (settings.has("start")) {
      load(parameters, settings.path("start"));
    }
    float[] weights = stageWeights(documents, labels, settings.number("stage.power"));
    Model model = Model.of(parameters, labels, weights, settings);
    return new Trainer(manager, model, settings, log, out)
        .train(corpus(documents), taught, dev, weights);
  }

  /** Makes weights that have learnt syntax alone and writes them to the base's file. */
  void learnSyntax() throws IOException {
    try (NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager)) {
      Transformer.initialise(parameters, base.full());
      learnSyntax(manager, parameters);
      Path part = out.resolve(base.syntaxFile() + ".part");
      parameters.save(part);
      Files.move(part, out.resolve(base.syntaxFile()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void load(Parameters parameters, Path file) throws IOException {
    int layers = parameters.layers();
    int found = Layers.count(parameters.load(file));
    if (found != layers) {
      throw new IllegalArgumentException(
          file + " has " + found + " layers, but base " + base + " has " + layers);
    }
  }

  private void learnSyntax(NDManager manager, Parameters parameters) throws IOException {
    Treebank treebank = new Treebank(settings.path("treebank"), tokens);
    new Syntax(parameters, treebank, settings).train(manager, log);
  }

  private static float[] stageWeights(List<GoldDocument> documents, Labels labels, double power) {
    float[] counts = new float[labels.stages().size()];
    documents.forEach(d -> d.claims().forEach(c -> counts[labels.stages().indexOf(c.stage())]++));
    float most = 0;
    for (float count : counts) {
      most = Math.max(most, count);
    }
    float[] weights = new float[counts.length];
    for (int s = 0; s < counts.length; s++) {
      weights[s] = (float) Math.pow(most / Math.max(1, counts[s]), power);
    }
    return weights;
  }

  private static BufferedReader reader(List<String> lines) {
    return new BufferedReader(new StringReader(String.join("\n", lines)));
  }
}
