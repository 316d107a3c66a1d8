package org.attache.app.output;

import org.attache.app.terminal.Style;
import org.attache.model.Stage;

/** The colours of stages: done, firm, open, threatened, off. */
public final class StageStyle {
  private StageStyle() {}

  /** Returns the look of a stage. */
  public static Style of(Stage stage) {
    return switch (stage) {
      case OCCURRED, UNDERWAY -> Style.GREEN;
      case AGREED, PLANNED -> Style.CYAN;
      case PROPOSED, MOOTED, POSTPONED -> Style.YELLOW;
      case THREATENED -> Style.MAGENTA;
      case CANCELLED, REFUSED, DENIED -> Style.RED;
    };
  }
}
