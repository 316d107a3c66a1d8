package org.attache.app.web.picture;

import org.attache.model.Stage;

/** Draws the line that a matter follows while it stands at a stage. */
final class Runs {
  private Runs() {}

  /** Draws it from left to right; nothing where the matter ends with the stage. */
  static void draw(Svg svg, Stage stage, double from, double to, double y) {
    String name = Svg.name(stage);
    String classes = "run-" + name + " s-" + name;
    if (to <= from) {
      return;
    }
    switch (stage) {
      case AGREED -> svg.path(classes, "M", from, y - 1.6, "H", to, "M", from, y + 1.6, "H", to);
      case MOOTED, PROPOSED, PLANNED, THREATENED, UNDERWAY, OCCURRED ->
          svg.path(classes, "M", from, y, "H", to);
      case POSTPONED, CANCELLED, REFUSED, DENIED -> {
        // the line ends where the matter does
      }
    }
  }

  /** Draws it from top to bottom. */
  static void drawDown(Svg svg, Stage stage, double x, double from, double to) {
    String name = Svg.name(stage);
    String classes = "run-" + name + " s-" + name;
    if (to <= from) {
      return;
    }
    switch (stage) {
      case AGREED -> svg.path(classes, "M", x - 1.6, from, "V", to, "M", x + 1.6, from, "V", to);
      case MOOTED, PROPOSED, PLANNED, THREATENED, UNDERWAY, OCCURRED ->
          svg.path(classes, "M", x, from, "V", to);
      case POSTPONED, CANCELLED, REFUSED, DENIED -> {
        // the line ends where the matter does
      }
    }
  }
}
