package org.attache.reading.encode;

import java.util.List;
import org.attache.model.Span;

/**
 * Says of a trigger its stage, hedge, modes, contexts and once more its category, from the
 * trigger's vector and what the trigger attends to in its window.
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

  /** Returns all outputs for a trigger, in the order of {@link Outputs}. */
  float[] outputs(Window window, WordVectors words, Found trigger, int rule) {
    float[] vector = trigger.vector(words.vectors());
    float[] asked = new float[query.columns()];
    query.addProduct(vector, 0, asked);
    float[] inner = hiddenBias.row(0);
    hidden.addProduct(vector, 0, inner);
    addRule(rule, inner);
    for (int a = 0; a < ATTENTIONS; a++) {
      float[] seen = attend(window, words, trigger, asked, a);
      hidden.addProduct(seen, (a + 1) * vector.length, inner);
    }
    Scores.rectify(inner);
    float[] outputs = outBias.row(0);
    out.addProduct(inner, 0, outputs);
    return outputs;
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

  private float[] attend(
      Window window, WordVectors words, Found trigger, float[] asked, int which) {
    float[][] vectors = words.vectors();
    float[][] keys = words.projected();
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
    float[] share = Scores.softmax(scores, 1);
    float[] seen = new float[vectors[0].length];
    new Rows(vectors).addProduct(share, 0, seen);
    return seen;
  }
}
