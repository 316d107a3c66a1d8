package org.attache.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Runs the epochs. */
final class Trainer {
  private static final int AVERAGE_EVERY = 4;
  private static final int LOG_EVERY = 20;

  private final NDManager manager;
  private final Model model;
  private final Settings settings;
  private final RunLog log;
  private final Path folder;

  Trainer(NDManager manager, Model model, Settings settings, RunLog log, Path folder) {
    this.manager = manager;
    this.model = model;
    this.settings = settings;
    this.log = log;
    this.folder = folder;
  }

  /** Trains and returns the weights averaged over the last steps. */
  Model train(Corpus train, List<GoldDocument> taught, Corpus dev, float[] stageWeights)
      throws IOException {
    Parameters parameters = model.parameters();
    parameters.requireGradients();
    GuardedStep guarded = new GuardedStep(manager, parameters, settings, log);
    Random random = new Random(settings.count("seed"));
    Engine.getInstance().setRandomSeed(settings.count("seed"));
    int epochs = settings.count("epochs");
    Synthetic maker = new Synthetic(settings.path("knowledge"), random);
    Parameters averaged = parameters.copy(manager);
    Model mean = Model.of(averaged, model.labels(), stageWeights, settings);
    int step = 0;
    float masked = settings.number("mask");
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Map<String, Double> sums = new TreeMap<>();
      boolean pure = epoch > epochs - settings.count("synthetic.stop");
      int made = pure ? 0 : settings.count("synthetic");
      List<GoldDocument> more = new ArrayList<>(maker.documents(made));
      if (!pure) {
        more.addAll(any(taught, settings.count("taught"), random));
      }
      Corpus corpus = train.with(more);
      List<List<Example>> batches =
          corpus.batches(model.labels(), random, settings.count("batch.pieces"));
      for (int at = 0; at < batches.size(); at++) {
        double done = (epoch - 1 + (double) at / batches.size()) / epochs;
        List<Example> batch = batches.get(at);
        Map<String, Double> losses =
            guarded.run(
                m -> model.losses(new Batch(m, batch, masked, random)),
                schedule(done, settings.number("warmup")));
        losses.forEach((k, v) -> sums.merge(k, v / batches.size(), Double::sum));
        step++;
        if (step % LOG_EVERY == 0) {
          log.add("step " + (at + 1) + " of " + batches.size() + format(losses));
        }
        if (step % AVERAGE_EVERY == 0) {
          averaged.approach(parameters, share(step));
        }
      }
      log.add("epoch " + epoch + " step " + step + format(sums));
      if (epoch % settings.count("evaluate.every") == 0) {
        Evaluation evaluation = new Evaluation(manager, mean, dev);
        log.add("dev " + evaluation.score(mean.headWeights(Map.of())));
        averaged.save(folder.resolve("averaged.params"));
      }
    }
    return mean;
  }

  private static List<GoldDocument> any(List<GoldDocument> all, int most, Random random) {
    List<GoldDocument> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }

  private float share(int step) {
    return (float) Math.max(settings.number("average.share"), 1.0 / (1 + step / 20.0));
  }

  /** Returns the factor of the learning rate: up, then down to nearly nothing. */
  static double schedule(double done, double warm) {
    return done < warm ? (done + .002) / warm : Math.max(.02, (1 - done) / (1 - warm));
  }

  private static String format(Map<String, Double> sums) {
    StringBuilder text = new StringBuilder();
    sums.forEach((name, v) -> text.append(String.format(Locale.ROOT, " %s %.3f", name, v)));
    return text.toString();
  }
}
