package org.attache.training;

import ai.djl.ndarray.NDManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.attache.reading.encode.Tokens;
import org.attache.reading.encode.TrainedEncoder;
import org.attache.reading.encode.WordKinds;
import org.attache.reading.encode.WordPiece;

/**
 * Trains the encoder and its heads: {@code Train SETTINGS [key=value …]}. Writes the log, weights
 * and the folder that {@code TrainedEncoder.load} reads into the folder {@code out}.
 */
public final class Train {
  /** Threshold of a teacher's triggers, low to see of what it is unsure. */
  private static final float LOW = -1.5f;

  private Train() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("usage: Train SETTINGS [key=value ...]");
    }
    run(new Settings(Path.of(args[0]), Arrays.asList(args).subList(1, args.length)));
  }

  private static void run(Settings settings) throws IOException {
    Path out = settings.path("out");
    Files.createDirectories(out);
    RunLog log = new RunLog(out.resolve("train.log"));
    log.add("settings " + settings);
    List<String> vocabulary = BaseModel.vocabulary();
    List<String> phrases = KnowledgePhrases.lines(settings.path("knowledge"));
    Tokens tokens = new Tokens(WordPiece.read(reader(vocabulary)), WordKinds.read(reader(phrases)));
    Hinting hinting = new Hinting();
    List<GoldDocument> documents = new ArrayList<>();
    Labels labels = null;
    for (String folder : settings.text("train").split(",", -1)) {
      documents.addAll(GoldDocument.readAll(Path.of(folder)));
      labels = labels == null ? Labels.of(documents) : labels;
    }
    Objects.requireNonNull(labels);
    if (settings.has("annotations")) {
      documents.addAll(
          new OwnAnnotations(settings.path("texts")).readAll(settings.path("annotations")));
    }
    Corpus train = new Corpus(documents, tokens, hinting);
    Corpus dev = new Corpus(GoldDocument.readAll(settings.path("dev")), tokens, hinting);
    try (NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager)) {
      Transformer.initialise(parameters, BaseModel.full());
      if (settings.has("treebank") && !settings.has("start")) {
        Treebank treebank = new Treebank(settings.path("treebank"), tokens);
        new Syntax(parameters, treebank, settings).train(manager, log);
        parameters.save(out.resolve("syntax.params"));
      }
      HeadLosses.initialise(parameters, labels, new Random(settings.count("seed.heads")));
      if (settings.has("start")) {
        parameters.load(settings.path("start"));
      }
      float[] weights = stageWeights(documents, labels, settings.number("stage.power"));
      List<GoldDocument> taught = taught(settings, dev.documents(), log);
      Model model = Model.of(parameters, labels, weights, settings);
      Model trained =
          new Trainer(manager, model, settings, log, out).train(train, taught, dev, weights);
      trained.parameters().save(out.resolve("averaged.params"));
      new Export(manager, trained, dev, settings, log).write(out, vocabulary, phrases);
    }
  }

  private static List<GoldDocument> taught(Settings settings, List<GoldDocument> apart, RunLog log)
      throws IOException {
    List<GoldDocument> taught = new ArrayList<>();
    if (settings.has("teacher")) {
      try (TrainedEncoder teacher = TrainedEncoder.load(settings.path("teacher"), LOW)) {
        SelfTraining by = new SelfTraining(teacher, apart, new Hinting());
        Random random = new Random(settings.count("seed"));
        for (String corpus : settings.text("corpora").split(",", -1)) {
          int colon = corpus.lastIndexOf(':');
          int most = Integer.parseInt(corpus.substring(colon + 1));
          taught.addAll(by.documents(Path.of(corpus.substring(0, colon)), most, random));
        }
      }
      int claims = taught.stream().mapToInt(d -> d.claims().size()).sum();
      log.add(
          "taught by "
              + settings.text("teacher")
              + ": "
              + taught.size()
              + " documents, "
              + claims
              + " claims");
    }
    return taught;
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
