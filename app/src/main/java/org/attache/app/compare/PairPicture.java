package org.attache.app.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws both sides of the pairs with the most filings, a panel each. */
final class PairPicture {
  private static final int MOST_PANELS = 6;
  private static final int MOST_PERIODS = 62;
  private static final double WIDTH = 960;
  private static final double LEFT = 150;
  private static final double RIGHT = 940;
  private static final double HEAD = 96;
  private static final double PANEL = 190;
  private static final double BARS = 92;
  private static final double SCORES = 44;

  private PairPicture() {}

  static String svg(Comparison comparison) {
    List<PairLine> lines =
        comparison.pairs().subList(0, Math.min(MOST_PANELS, comparison.pairs().size()));
    List<String> all = comparison.grain().periods(comparison.since(), comparison.until());
    List<String> periods = all.subList(Math.max(0, all.size() - MOST_PERIODS), all.size());
    double height = HEAD + PANEL * lines.size() + 16;
    String title =
        comparison.dataset()
            + " beside the ledger, "
            + comparison.since()
            + " to "
            + comparison.until();
    Drawing drawing = new Drawing(WIDTH, height, title);
    drawing.text("h", 20, 32, title);
    legend(drawing);
    for (int i = 0; i < lines.size(); i++) {
      panel(drawing, lines.get(i), periods, HEAD + PANEL * i);
    }
    return drawing.svg();
  }

  private static void legend(Drawing drawing) {
    drawing.rect("ours", 20, 50, 12, 12);
    drawing.text("", 38, 61, "ours");
    drawing.rect("theirs", 90, 50, 12, 12);
    drawing.text("", 108, 61, "theirs");
    drawing.rect("wrong", 170, 50, 12, 12);
    drawing.text("", 188, 61, "theirs, not held by our reports");
    drawing.line("trace ours", 400, 56, 424, 56);
    drawing.text("", 430, 61, "our mean score");
    drawing.line("trace theirs", 550, 56, 574, 56);
    drawing.text("", 580, 61, "theirs (−10 conflict, +10 cooperation)");
  }

  private static void panel(Drawing drawing, PairLine line, List<String> periods, double top) {
    Map<String, PairCount> counts = new HashMap<>();
    line.counts().forEach(count -> counts.put(count.period(), count));
    int most =
        line.counts().stream()
            .mapToInt(count -> Math.max(count.ours(), count.theirs()))
            .max()
            .orElse(1);
    double floor = top + BARS + 12;
    double step = (RIGHT - LEFT) / periods.size();
    drawing.text("b", 20, top + 26, line.pair());
    drawing.text("s", 20, top + 46, "r = " + Figures.correlation(line.correlation()));
    drawing.text("s end", LEFT - 8, floor - BARS + 4, String.valueOf(most));
    drawing.text("s end", LEFT - 8, floor + 4, "0");
    drawing.line("grid", LEFT, floor - BARS, RIGHT, floor - BARS);
    for (int i = 0; i < periods.size(); i++) {
      PairCount count = counts.get(periods.get(i));
      double x = LEFT + step * i;
      if (count != null) {
        bars(drawing, count, x, step, floor, BARS / most);
      }
    }
    drawing.line("axis", LEFT, floor, RIGHT, floor);
    double zero = floor + 24 + SCORES / 2;
    drawing.text("s end", LEFT - 8, zero - SCORES / 2 + 4, "+10");
    drawing.text("s end", LEFT - 8, zero + SCORES / 2 + 4, "−10");
    drawing.line("grid", LEFT, zero, RIGHT, zero);
    score(drawing, periods, counts, "ours", PairCount::ourScore, step, zero);
    score(drawing, periods, counts, "theirs", PairCount::theirScore, step, zero);
    names(drawing, periods, step, floor);
  }

  private static void bars(
      Drawing drawing, PairCount count, double x, double step, double floor, double unit) {
    double width = Math.min(22, step * 0.36);
    double middle = x + step / 2;
    double ours = count.ours() * unit;
    double theirs = count.theirs() * unit;
    double wrong = Math.min(count.heldByThem(), count.theirs()) * unit;
    drawing.rect("ours", middle - width - 1, floor - ours, width, ours);
    drawing.rect("theirs", middle + 1, floor - theirs, width, theirs - wrong);
    drawing.rect("wrong", middle + 1, floor - wrong, width, wrong);
    if (count.heldByThem() > 0) {
      drawing.text(
          "wrong-text mid",
          middle + 1 + width / 2,
          floor - theirs - 4,
          String.valueOf(count.heldByThem()));
    }
  }

  private static void score(
      Drawing drawing,
      List<String> periods,
      Map<String, PairCount> counts,
      String side,
      Function<PairCount, @Nullable Double> value,
      double step,
      double zero) {
    Double before = null;
    for (int i = 0; i < periods.size(); i++) {
      PairCount count = counts.get(periods.get(i));
      Double score = count == null ? null : value.apply(count);
      double x = LEFT + step * (i + 0.5);
      if (score != null) {
        double y = zero - score * SCORES / 20;
        if (before != null) {
          drawing.line("trace " + side, x - step, zero - before * SCORES / 20, x, y);
        }
        drawing.circle(side, x, y, 2.6);
      }
      before = score;
    }
  }

  private static void names(Drawing drawing, List<String> periods, double step, double floor) {
    int every = (int) Math.max(1, Math.ceil(74 / step));
    for (int i = 0; i < periods.size(); i += every) {
      drawing.text("s mid", LEFT + step * (i + 0.5), floor + 15, periods.get(i));
    }
  }
}
