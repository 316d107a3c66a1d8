package org.attache.reading.encode;

import java.util.Arrays;
import java.util.List;
import org.attache.model.Span;

/**
 * Says of triggers their stages, hedges, modes, contexts and once more their categories, from a
 * trigger's vector and what it attends to in its window. The triggers of a window go together: the
 * weights are larger than the processor's near memory, so to fetch them is what takes time.
 */
final class DetailHead {
  /** Number of attentions. */
  static final int ATTENTIONS = 2;

  private final Rows query;
  private final int firstKey;
  private final Matrix near;
  private final Rows hidden;
  private final Matrix hiddenBias;
  private final Matrix rules;
  private final List<String> events;
  private final Rows out;
  private final Matrix outBias;

  DetailHead(HeadWeights weights, Projection projection) {
    query = Rows.of(weights.matrix("detail.query"));
    firstKey = projection.keys();
    near = weights.matrix("detail.near");
    hidden = Rows.of(weights.matrix("detail.hidden"));
    hiddenBias = weights.matrix("detail.hidden.bias");
    rules = weights.matrix("detail.rule");
    events = weights.names("event");
    out = Rows.of(weights.matrix("detail.out"));
    outBias = weights.matrix("detail.out.bias");
  }

  /**
   * Returns all outputs for each of a window's triggers, in the order of {@link Outputs}.
   *
   * @param ruled what {@link #rule} says of each
   */
  float[][] outputs(Window window, WordVectors words, List<Found> triggers, int[] ruled) {
    float[][] vectors = Found.vectors(triggers, words);
    float[][] asked = new float[ruled.length][query.columns()];
    query.addProducts(vectors, 0, asked);
    float[][] inner = copies(hiddenBias, ruled.length);
    hidden.addProducts(vectors, 0, inner);
    for (int t = 0; t < ruled.length; t++) {
      addRule(ruled[t], inner[t]);
    }
    for (int a = 0; a < ATTENTIONS; a++) {
      float[][] seen = attend(window, words, triggers, asked, a);
      hidden.addProducts(seen, (a + 1) * EncoderSession.WIDTH, inner);
    }
    float[][] outputs = copies(outBias, ruled.length);
    for (float[] values : inner) {
      Scores.rectify(values);
    }
    out.addProducts(inner, 0, outputs);
    return outputs;
  }

  private static float[][] copies(Matrix bias, int count) {
    float[][] copies = new float[count][];
    Arrays.setAll(copies, t -> bias.row(0));
    return copies;
  }

  /** Returns what rules say of the trigger's stage, as {@link Hints} number it. */
  int rule(Window window, Found trigger) {
    int begin = window.words().get(trigger.first()).span().begin();
    Span span = new Span(begin, window.words().get(trigger.last()).span().end());
    return window.hints().stage(span, events.get(Scores.best(trigger.events())));
  }

  private void addRule(int row, float[] inner) {
    for (int i = 0; i < inner.length; i++) {
      inner[i] += rules.values()[row * inner.length + i];
    }
  }

  /** Returns for each trigger the mean of the words' vectors, weighed by what it asks for. */
  private float[][] attend(
      Window window, WordVectors words, List<Found> triggers, float[][] asked, int which) {
    float[][] shares = new float[asked.length][];
    for (int t = 0; t < shares.length; t++) {
      shares[t] = shares(window, words.projected(), triggers.get(t), asked[t], which);
    }
    float[][] seen = new float[shares.length][EncoderSession.WIDTH];
    new Rows(words.vectors()).addProducts(shares, 0, seen);
    return seen;
  }

  private float[] shares(Window window, float[][] keys, Found trigger, float[] asked, int which) {
    int width = asked.length / ATTENTIONS;
    float[] scores = new float[keys.length];
    for (int w = 0; w < scores.length; w++) {
      float dot = 0;
      for (int i = which * width; i < (which + 1) * width; i++) {
        dot += asked[i] * keys[w][firstKey + i];
      }
      int step = Distances.of(window.words(), trigger.first(), trigger.last(), w);
      scores[w] = (float) (dot / Math.sqrt(width)) + near.values()[step * ATTENTIONS + which];
    }
    return Scores.softmax(scores, 1);
  }
}
