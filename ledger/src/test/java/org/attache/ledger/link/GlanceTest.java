package org.attache.ledger.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.ledger.GeneratedReports;
import org.attache.ledger.entry.Assertion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told at a glance never keeps two apart that the whole comparison would link. */
class GlanceTest {
  private static final double ROUNDING = 1e-6;

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5, 6})
  void noPairHasMorePointsThanAGlanceAllows(long seed) {
    Weights weights = Weights.standard();
    TraitReader reader = new TraitReader(Vocabulary.standard(), Kinds.standard());
    List<Assertion> reports = new GeneratedReports(seed).make(300, 5);
    List<Traits> all = reports.stream().map(reader::read).toList();
    int compared = 0;
    int kept = 0;
    for (int i = 0; i < all.size(); i++) {
      for (Traits other : all.subList(0, i)) {
        Points points = new Pair(weights, other, all.get(i)).compare();
        if (points != null) {
          double enough = points.sum() - ROUNDING;
          double likeness = other.glance().leastLikeness(all.get(i).glance(), enough, weights);
          assertThat(likeness)
              .as("%s and %s", other.assertion(), all.get(i).assertion())
              .isLessThanOrEqualTo(all.get(i).sentence().cosine(other.sentence()) + ROUNDING);
          compared++;
          kept +=
              other.glance().leastLikeness(all.get(i).glance(), weights.threshold(), weights) > 1
                  ? 0
                  : 1;
        }
      }
    }
    assertThat(compared).isPositive();
    assertThat(kept).as("it does tell some apart").isLessThan(compared);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void noSentenceIsMoreLikeAnotherThanItsSketchAllows(long seed) {
    TraitReader reader = new TraitReader(Vocabulary.standard(), Kinds.standard());
    List<Terms> all =
        new GeneratedReports(seed)
            .make(200, 5).stream().map(reader::read).map(Traits::sentence).toList();
    double bounds = 0;
    double likeness = 0;
    for (Terms one : all) {
      int[] sketch = new int[1 + Terms.SKETCH];
      one.sketch(sketch, 1);
      for (Terms other : all) {
        double most = other.mostCosine(sketch, 1, one.unit());
        assertThat(one.cosine(other)).isLessThanOrEqualTo(most);
        bounds += most;
        likeness += one.cosine(other);
      }
    }
    assertThat(bounds).as("it tells the unlike apart").isLessThan(2.5 * likeness);
  }
}
