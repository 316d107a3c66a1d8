package org.attache.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.attache.reading.encode.TrainedEncoder;

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
    Learning learning = new Learning(settings, log, out);
    List<GoldDocument> documents = new ArrayList<>();
    Labels labels = null;
    for (String folder : settings.text("train").split(",", -1)) {
      documents.addAll(GoldDocument.readAll(Path.of(folder)));
      labels = labels == null ? Labels.of(documents) : labels;
    }
    Objects.requireNonNull(labels);
    documents.addAll(OwnAnnotations.asked(settings));
    Corpus dev = learning.corpus(GoldDocument.readAll(settings.path("dev")));
    try (NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager)) {
      List<GoldDocument> taught = taught(settings, dev.documents(), log);
      Model trained = learning.learn(manager, parameters, documents, labels, taught, dev);
      trained.parameters().save(out.resolve("averaged.params"));
      new Export(manager, trained, dev, settings, log)
          .write(out, learning.vocabulary(), learning.phrases());
    }
  }

  private static List<GoldDocument> taught(Settings settings, List<GoldDocument> apart, RunLog log)
      throws IOException {
    List<GoldDocument> taught = new ArrayList<>();
    if (settings.has("teacher")) {
      try (TrainedEncoder teacher = TrainedEncoder.load(settings.path("teacher"), LOW)) {
        SelfTraining by = new SelfTraining(teacher, apart, new Hinting(settings.is("hints")));
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
}
