package org.attache.training;

import ai.djl.ndarray.NDManager;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.reading.encode.HeadWeights;
import org.attache.reading.encode.Matrix;
import org.attache.reading.encode.Passage;
import org.attache.reading.encode.Projection;
import org.attache.reading.encode.TrainedEncoder;
import org.attache.reading.encode.Window;

/** Writes the folder that {@link TrainedEncoder} loads and checks int8 against fp32. */
final class Export {
  /** Windows over which the opening piece's vectors are averaged: they are nearly the same. */
  private static final int OPENINGS = 60;

  private final NDManager manager;
  private final Model model;
  private final Corpus dev;
  private final Settings settings;
  private final RunLog log;

  Export(NDManager manager, Model model, Corpus dev, Settings settings, RunLog log) {
    this.manager = manager;
    this.model = model;
    this.dev = dev;
    this.settings = settings;
    this.log = log;
  }

  void write(Path folder, List<String> vocabulary, List<String> phrases) throws IOException {
    HeadWeights tuned = settings.has("thresholds") ? inherited() : tuned();
    Files.write(
        folder.resolve(TrainedEncoder.GRAPH),
        EncoderGraph.of(model.parameters(), openings(), new Projection(tuned).matrix()));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(TrainedEncoder.HEADS)))) {
      tuned.write(out);
    }
    Files.write(folder.resolve(TrainedEncoder.VOCABULARY), vocabulary);
    Files.write(folder.resolve(TrainedEncoder.KINDS), phrases);
    log.add("int8 " + served(folder));
  }

  private List<float[]> openings() {
    List<Window> windows = new ArrayList<>();
    for (int d = 0; d < dev.documents().size() && windows.size() < OPENINGS; d++) {
      windows.addAll(dev.windows(d));
    }
    return model.openings(manager, windows);
  }

  private HeadWeights tuned() throws IOException {
    Evaluation evaluation = new Evaluation(manager, model, dev);
    log.add("fp32 untuned " + evaluation.score(model.headWeights(Map.of())));
    HeadWeights tuned = Tuning.tune(model, evaluation, log);
    log.add("fp32 tuned " + evaluation.score(tuned));
    log.add("fp32 given triggers " + evaluation.scoreGiven(tuned));
    return tuned;
  }

  /** Takes thresholds from weights that were tuned on documents these ones have learnt from. */
  private HeadWeights inherited() throws IOException {
    Path file = settings.path("thresholds").resolve(TrainedEncoder.HEADS);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Map<String, Matrix> kept = new TreeMap<>(HeadWeights.read(in).matrices());
      kept.keySet().removeAll(model.parameters().arrays().keySet());
      return model.headWeights(kept);
    }
  }

  /** Scores the exported folder as it is served. */
  private Scorer served(Path folder) throws IOException {
    Scorer scorer = new Scorer();
    Hinting hinting = new Hinting(settings.is("hints"));
    try (TrainedEncoder encoder = TrainedEncoder.load(folder)) {
      for (GoldDocument document : dev.documents()) {
        scorer.add(
            document,
            encoder
                .read(
                    List.of(
                        new Passage(
                            document.text(), document.sentences(), hinting.of(document.text()))))
                .get(0));
      }
    }
    return scorer;
  }
}
