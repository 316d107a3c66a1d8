package org.attache.app.web.picture;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Draws the days that a claim speaks of: the fuller the bar, the firmer the word. A last day that
 * is not known runs out in shortening dashes.
 *
 * @param scale where days lie, from left to right
 * @param height of the bar
 */
record DayBar(TimeScale scale, double height) {
  private static final double RUN_OUT = 30;
  private static final double HATCH = 5;

  /**
   * Draws the bar.
   *
   * @param y its upper edge
   * @param from leftmost coordinate that is free
   * @param held days on which the event took place, whose part of the bar is filled
   */
  void draw(Svg svg, Stage stage, Days days, double y, double from, @Nullable Days held) {
    double left = Math.max(from, days.earliest() == null ? from : scale.at(days.earliest()) + 3);
    LocalDate latest = days.latest();
    if (latest == null) {
      open(svg, stage, y, Math.min(left, scale.end() - RUN_OUT - 8));
      return;
    }
    double right = Math.min(scale.end(), Math.max(left + 6, scale.at(latest.plusDays(1)) - 3));
    closed(svg, stage, y, left, right);
    if (held != null && held.earliest() != null && !stage.isHeld()) {
      LocalDate heldEnd = held.latest() == null ? held.earliest() : held.latest();
      double begin = Math.max(left, scale.at(held.earliest()) + 3);
      double end = Math.min(right, scale.at(heldEnd.plusDays(1)) - 3);
      if (end > begin) {
        svg.rect("bar-held", begin, y, end - begin, height);
      }
    }
  }

  private void closed(Svg svg, Stage stage, double y, double left, double right) {
    String colour = "s-" + Svg.name(stage);
    double width = right - left;
    switch (stage) {
      case OCCURRED, UNDERWAY -> svg.rect("bar-half " + colour, left, y, width, height);
      case MOOTED -> svg.rect("bar bar-dot " + colour, left, y, width, height);
      case PROPOSED -> svg.rect("bar bar-dash " + colour, left, y, width, height);
      case AGREED -> {
        svg.rect("bar " + colour, left, y, width, height);
        svg.rect("bar-half " + colour, left, y + height / 2, width, height / 2);
      }
      case THREATENED -> {
        svg.rect("bar " + colour, left, y, width, height);
        for (double x = left + 1; x + HATCH < right; x += HATCH) {
          svg.path("bar-open " + colour, "M", x, y + height, "L", x + HATCH, y);
        }
      }
      case PLANNED, POSTPONED, CANCELLED, REFUSED, DENIED ->
          svg.rect("bar " + colour, left, y, width, height);
    }
  }

  private void open(Svg svg, Stage stage, double y, double left) {
    String classes = "bar-open s-" + Svg.name(stage);
    double right = scale.end() - RUN_OUT;
    svg.path(classes, "M", right, y, "H", left, "V", y + height, "H", right);
    double[] dashes = {4, 12, 16, 21, 24.5, 26};
    for (int i = 0; i < dashes.length; i += 2) {
      double begin = right + dashes[i];
      double end = right + dashes[i + 1];
      svg.path(classes, "M", begin, y, "H", end, "M", begin, y + height, "H", end);
    }
  }
}
