package org.attache.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Cross-validates settings: {@code Trials SETTINGS TRIALS [key=value …]}. The documents of {@code
 * train} are dealt into so many {@code parts} by their ids; for each line of the file of trials
 * (name, tab, settings parted by spaces) and each part, weights are trained on the other parts and
 * scored on it, thresholds untuned. What is done stands in {@code out/trials.log}, a line for each,
 * and is not done again. Syntax is learnt once for each base, for all trials that name no other
 * {@code start}.
 */
public final class Trials {
  private static final String TRAINING = "train.log";

  private final Path file;
  private final List<String> given;
  private final Path out;
  private final Path log;
  private final int parts;

  private Trials(Path file, List<String> given) throws IOException {
    Settings settings = new Settings(file, given);
    this.file = file;
    this.given = given;
    this.out = settings.path("out");
    this.log = out.resolve("trials.log");
    if (settings.has("start")) {
      throw new IllegalArgumentException("trials begin with syntax, not with start");
    }
    this.parts = settings.count("parts");
    Files.createDirectories(out);
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: Trials SETTINGS TRIALS [key=value ...]");
    }
    Trials trials = new Trials(Path.of(args[0]), Arrays.asList(args).subList(2, args.length));
    trials.syntax(List.of());
    List<String> lines = Files.readAllLines(Path.of(args[1]));
    for (int part = 0; part < trials.parts; part++) {
      for (String line : lines) {
        if (!line.isBlank() && !line.startsWith("#")) {
          trials.run(line.split("\t", 2), part);
        }
      }
    }
  }

  /** Returns the weights of a trial's base that have learnt syntax. */
  private Path syntax(List<String> own) throws IOException {
    List<String> overrides = new ArrayList<>(given);
    own.stream().filter(o -> o.startsWith("base=")).forEach(overrides::add);
    Settings settings = new Settings(file, overrides);
    Path syntax = out.resolve(BaseModel.of(settings).syntaxFile());
    if (!Files.exists(syntax)) {
      new Learning(settings, new RunLog(out.resolve(TRAINING)), out).learnSyntax();
    }
    return syntax;
  }

  private void run(String[] trial, int part) throws IOException {
    String name = trial[0] + ", part " + (part + 1) + " of " + parts + ": ";
    Predicate<String> done = Pattern.compile("\\d+s " + Pattern.quote(name)).asPredicate();
    if (Files.exists(log) && Files.readAllLines(log).stream().anyMatch(done)) {
      return;
    }
    List<String> own = trial.length > 1 ? Arrays.asList(trial[1].strip().split(" +")) : List.of();
    List<String> overrides = new ArrayList<>(given);
    if (own.stream().noneMatch(o -> o.startsWith("start="))) {
      overrides.add("start=" + syntax(own));
    }
    overrides.addAll(own);
    new RunLog(log).add(name + score(new Settings(file, overrides), part));
  }

  private Scorer score(Settings settings, int part) throws IOException {
    List<GoldDocument> learnt = new ArrayList<>();
    List<GoldDocument> kept = new ArrayList<>();
    for (String folder : settings.text("train").split(",", -1)) {
      for (GoldDocument document : GoldDocument.readAll(Path.of(folder))) {
        (part(document.id(), parts) == part ? kept : learnt).add(document);
      }
    }
    learnt.addAll(OwnAnnotations.asked(settings));
    RunLog runLog = new RunLog(out.resolve(TRAINING));
    runLog.add("settings " + settings);
    Learning learning = new Learning(settings, runLog, out);
    Corpus dev = learning.corpus(kept);
    try (NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager)) {
      List<GoldDocument> all = new ArrayList<>(learnt);
      all.addAll(kept);
      Model trained = learning.learn(manager, parameters, learnt, Labels.of(all), List.of(), dev);
      return new Evaluation(manager, trained, dev).score(trained.headWeights(Map.of()));
    }
  }

  /** Returns the part that a document is dealt into, 0 to {@code parts} - 1. */
  static int part(String id, int parts) {
    return Math.floorMod((id.hashCode() * 0x9E3779B9) >>> 16, parts);
  }
}
