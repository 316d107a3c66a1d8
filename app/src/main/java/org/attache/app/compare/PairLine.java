package org.attache.app.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pair over all periods.
 *
 * @param pair two codes
 * @param counts by period, in order; periods in which neither side has anything are left out
 * @param periods how many periods were compared
 * @param correlation of the numbers of filings over all periods, null where it cannot be told
 * @param scoreCorrelation of the mean scores, over periods in which both sides have any
 */
public record PairLine(
    String pair,
    List<PairCount> counts,
    int periods,
    @Nullable Double correlation,
    @Nullable Double scoreCorrelation) {
  public PairLine {
    counts = List.copyOf(counts);
  }

  static PairLine of(String pair, List<PairCount> counts, int periods) {
    List<double[]> numbers = new ArrayList<>();
    List<double[]> scores = new ArrayList<>();
    for (PairCount count : counts) {
      numbers.add(new double[] {count.ours(), count.theirs()});
      Double ours = count.ourScore();
      Double theirs = count.theirScore();
      if (ours != null && theirs != null) {
        scores.add(new double[] {ours, theirs});
      }
    }
    for (int empty = counts.size(); empty < periods; empty++) {
      numbers.add(new double[] {0, 0});
    }
    return new PairLine(pair, counts, periods, Correlation.of(numbers), Correlation.of(scores));
  }

  /** Returns how many filings we have. */
  int ours() {
    return counts.stream().mapToInt(PairCount::ours).sum();
  }

  /** Returns how many filings they have. */
  int theirs() {
    return counts.stream().mapToInt(PairCount::theirs).sum();
  }
}
