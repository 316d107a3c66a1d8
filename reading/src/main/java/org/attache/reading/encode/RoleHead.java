package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Span;

/**
 * Finds who and what plays a role to a trigger: for each word and role whether the word begins a
 * stretch, goes on with it, or neither; the word's view is scaled and shifted by the trigger.
 */
final class RoleHead {
  private static final int TAGS = 3;
  private static final int BEGINS = 1;
  private static final int GOES_ON = 2;

  private final List<String> roles;
  private final int firstView;
  private final Rows scale;
  private final Rows shift;
  private final Matrix shiftBias;
  private final Matrix near;
  private final Rows out;
  private final Matrix outBias;
  private final Matrix thresholds;
  private final float temperature;

  RoleHead(HeadWeights weights, Projection projection) {
    roles = weights.names("role");
    firstView = projection.views();
    scale = Rows.of(weights.matrix("role.scale"));
    shift = Rows.of(weights.matrix("role.shift"));
    shiftBias = weights.matrix("role.shift.bias");
    near = weights.matrix("role.near");
    out = Rows.of(weights.matrix("role.out")).transposed();
    outBias = weights.matrix("role.out.bias");
    Matrix set = weights.matrices().get("role.thresholds");
    thresholds = set == null ? new Matrix(1, roles.size(), new float[roles.size()]) : set;
    temperature = weights.setting("role.temperature", 1);
  }

  /** Returns what each word of the window is to a trigger. */
  RoleScores score(Window window, WordVectors vectors, Found trigger) {
    return new RoleScores(roles, window.words(), scores(window, vectors, trigger));
  }

  /** Returns the stretches that play a role by the scores of their words. */
  List<EncodedRole> find(RoleScores scores) {
    List<EncodedRole> found = new ArrayList<>();
    for (int role = 0; role < roles.size(); role++) {
      stretches(scores.words(), scores.raw(), role, found);
    }
    found.sort(Comparator.comparing((EncodedRole r) -> r.words()).thenComparing(EncodedRole::role));
    return found;
  }

  private float[][] scores(Window window, WordVectors words, Found trigger) {
    float[][] views = words.projected();
    float[] vector = trigger.vector(words.vectors());
    float[] by = new float[scale.columns()];
    scale.addProduct(vector, 0, by);
    float[] plus = shiftBias.row(0);
    shift.addProduct(vector, 0, plus);
    float[][] inner = new float[plus.length][views.length];
    for (int w = 0; w < views.length; w++) {
      int row = Distances.of(window.words(), trigger.first(), trigger.last(), w) * inner.length;
      for (int i = 0; i < inner.length; i++) {
        float view = views[w][firstView + i] * (1 + by[i]) + plus[i] + near.values()[row + i];
        inner[i][w] = Math.max(0, view);
      }
    }
    return scores(new Rows(inner));
  }

  /** Returns the scores of each word, computed for all words at once. */
  private float[][] scores(Rows inner) {
    float[][] byTag = new float[out.rows().length][inner.columns()];
    for (int tag = 0; tag < byTag.length; tag++) {
      java.util.Arrays.fill(byTag[tag], outBias.values()[tag]);
      inner.addProduct(out.rows()[tag], 0, byTag[tag]);
    }
    return new Rows(byTag).transposed().rows();
  }

  private void stretches(List<Token> words, float[][] scores, int role, List<EncodedRole> found) {
    int tags = role * TAGS;
    for (int w = 0; w < scores.length; w++) {
      float[] s = scores[w];
      float threshold = thresholds.values()[role];
      if (s[tags + BEGINS] - Math.max(s[tags], s[tags + GOES_ON]) <= threshold) {
        continue;
      }
      float odds = s[tags + BEGINS] - Scores.logSum(new float[] {s[tags], s[tags + GOES_ON]}, 0, 2);
      if (odds > threshold) {
        int last = w;
        while (last + 1 < scores.length
            && words.get(last + 1).sentence() == words.get(w).sentence()
            && goesOn(scores[last + 1], tags)) {
          last++;
        }
        Span span = new Span(words.get(w).span().begin(), words.get(last).span().end());
        double score = Scores.sigmoid((odds - threshold) / temperature);
        found.add(new EncodedRole(roles.get(role), words.get(w).sentence(), span, score));
        w = last;
      }
    }
  }

  private static boolean goesOn(float[] scores, int tags) {
    return scores[tags + GOES_ON] > scores[tags] && scores[tags + GOES_ON] > scores[tags + BEGINS];
  }
}
