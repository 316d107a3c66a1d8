package org.attache.training;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import org.attache.reading.encode.EncodedTrigger;
import org.attache.reading.encode.HeadWeights;
import org.attache.reading.encode.Heads;
import org.attache.reading.encode.Window;
import org.attache.reading.encode.WordVectors;

/** Vectors of a corpus, computed once, over which heads with different settings are scored. */
final class Evaluation {
  private final Corpus corpus;
  private final List<List<Window>> windows = new ArrayList<>();
  private final List<List<float[][]>> vectors = new ArrayList<>();

  Evaluation(NDManager manager, Model model, Corpus corpus) {
    this.corpus = corpus;
    for (int d = 0; d < corpus.documents().size(); d++) {
      windows.add(corpus.windows(d));
      vectors.add(model.vectors(manager, windows.get(d)));
    }
  }

  List<EncodedTrigger> read(HeadWeights weights, int document) {
    Heads heads = new Heads(weights);
    List<EncodedTrigger> found = new ArrayList<>();
    for (int w = 0; w < windows.get(document).size(); w++) {
      found.addAll(heads.read(windows.get(document).get(w), projected(heads, document, w)));
    }
    return found;
  }

  private WordVectors projected(Heads heads, int document, int window) {
    return WordVectors.of(vectors.get(document).get(window), heads.projection());
  }

  Scorer score(HeadWeights weights) {
    Scorer scorer = new Scorer();
    for (int d = 0; d < corpus.documents().size(); d++) {
      scorer.add(corpus.documents().get(d), read(weights, d));
    }
    return scorer;
  }

  /** Counts roles, stages and categories with the annotated triggers given. */
  Scorer scoreGiven(HeadWeights weights) {
    Heads heads = new Heads(weights.with("event.share", 1));
    Scorer scorer = new Scorer();
    for (int d = 0; d < corpus.documents().size(); d++) {
      GoldDocument document = corpus.documents().get(d);
      List<EncodedTrigger> found = new ArrayList<>();
      for (int w = 0; w < windows.get(d).size(); w++) {
        Window window = windows.get(d).get(w);
        List<int[]> given =
            document.claims().stream()
                .map(c -> Example.range(window.words(), c.trigger()))
                .filter(r -> r.length > 0)
                .toList();
        found.addAll(heads.readGiven(window, projected(heads, d, w), given));
      }
      scorer.add(document, found);
    }
    return scorer;
  }
}
