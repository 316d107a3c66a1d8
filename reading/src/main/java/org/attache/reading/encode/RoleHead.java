package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final Rows near;
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
    near = Rows.of(weights.matrix("role.near")).transposed();
    out = Rows.of(weights.matrix("role.out")).transposed();
    outBias = weights.matrix("role.out.bias");
    Matrix set = weights.matrices().get("role.thresholds");
    thresholds = set == null ? new Matrix(1, roles.size(), new float[roles.size()]) : set;
    temperature = weights.setting("role.temperature", 1);
  }

  /** Returns what each word of the window is to each of its triggers. */
  List<RoleScores> score(Window window, WordVectors words, List<Found> triggers) {
    float[][] vectors = Found.vectors(triggers, words);
    float[][] by = new float[vectors.length][scale.columns()];
    scale.addProducts(vectors, 0, by);
    float[][] plus = new float[vectors.length][];
    Arrays.setAll(plus, t -> shiftBias.row(0));
    shift.addProducts(vectors, 0, plus);
    float[][] views = views(words.projected());
    List<RoleScores> scores = new ArrayList<>(vectors.length);
    for (int t = 0; t < vectors.length; t++) {
      float[][] inner = inner(window, views, triggers.get(t), by[t], plus[t]);
      scores.add(new RoleScores(roles, window.words(), scores(new Rows(inner))));
    }
    return scores;
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

  /** Returns the views of all words, one row for each dimension. */
  private float[][] views(float[][] projected) {
    float[][] views = new float[scale.columns()][projected.length];
    for (int w = 0; w < projected.length; w++) {
      for (int i = 0; i < views.length; i++) {
        views[i][w] = projected[w][firstView + i];
      }
    }
    return views;
  }

  /** Returns the views as a trigger scales and shifts them. */
  private float[][] inner(Window window, float[][] views, Found trigger, float[] by, float[] plus) {
    int[] steps = new int[window.words().size()];
    for (int w = 0; w < steps.length; w++) {
      steps[w] = Distances.of(window.words(), trigger.first(), trigger.last(), w);
    }
    float[][] inner = new float[views.length][steps.length];
    for (int i = 0; i < inner.length; i++) {
      float[] distances = near.rows()[i];
      float[] row = inner[i];
      for (int w = 0; w < row.length; w++) {
        row[w] = distances[steps[w]];
      }
      shift(views[i], 1 + by[i], plus[i], row);
    }
    return inner;
  }

  private static void shift(float[] view, float scale, float plus, float[] row) {
    for (int w = 0; w < row.length; w++) {
      row[w] = Math.max(0, view[w] * scale + plus + row[w]);
    }
  }

  /** Returns the scores of each word, computed for all words at once. */
  private float[][] scores(Rows inner) {
    float[][] byTag = new float[out.rows().length][inner.columns()];
    for (int tag = 0; tag < byTag.length; tag++) {
      Arrays.fill(byTag[tag], outBias.values()[tag]);
    }
    inner.addProducts(out.rows(), 0, byTag);
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
