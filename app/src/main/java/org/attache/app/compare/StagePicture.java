package org.attache.app.compare;

import java.util.List;
import org.attache.model.Stage;

/** Draws how our events at each stage were filed. */
final class StagePicture {
  private static final double WIDTH = 760;
  private static final double LEFT = 130;
  private static final double RIGHT = 690;
  private static final double HEAD = 92;
  private static final double ROW = 34;
  private static final List<String> CLASSES = List.of("ours", "wrong", "theirs", "none");

  private StagePicture() {}

  static String svg(Comparison comparison) {
    StageTable counts = new StageTable(comparison);
    String title =
        "What "
            + comparison.dataset()
            + " made of our events, "
            + comparison.since()
            + " to "
            + comparison.until();
    Drawing drawing = new Drawing(WIDTH, HEAD + ROW * counts.size() + 16, title);
    drawing.text("h", 20, 32, title);
    double x = 20;
    for (int i = 0; i < CLASSES.size(); i++) {
      drawing.rect(CLASSES.get(i), x, 50, 12, 12);
      drawing.text("", x + 18, 61, StageTable.VERDICTS.get(i));
      x += 150;
    }
    int most = 1;
    for (Stage stage : counts.stages()) {
      most = Math.max(most, counts.total(stage));
    }
    double top = HEAD;
    for (Stage stage : counts.stages()) {
      drawing.text("end", LEFT - 10, top + 17, stage.label());
      double at = LEFT;
      for (int i = 0; i < CLASSES.size(); i++) {
        double width = counts.count(stage, StageTable.VERDICTS.get(i)) * (RIGHT - LEFT) / most;
        drawing.rect(CLASSES.get(i), at, top, width, ROW - 10);
        at += width;
      }
      drawing.text("s", at + 6, top + 17, String.valueOf(counts.total(stage)));
      top += ROW;
    }
    return drawing.svg();
  }
}
