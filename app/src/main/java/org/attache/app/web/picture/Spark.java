package org.attache.app.web.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.ledger.history.Step;

/** Draws the last days of a matter as a line with its stages. */
public final class Spark {
  private static final int DAYS = 10;
  private static final double WIDTH = 168;
  private static final double MIDDLE = 14;

  /** Returns the line as SVG. */
  public String draw(List<Step> steps, LocalDate asOf) {
    LocalDate first = asOf.minusDays(DAYS - 1L);
    TimeScale scale = new TimeScale(first, asOf, 2, WIDTH - 2);
    Svg svg = new Svg();
    svg.open("spark fig", WIDTH, 28, "img", label(steps, first));
    svg.line("base", 2, MIDDLE, WIDTH - 2, MIDDLE);
    for (int i = 0; i < steps.size(); i++) {
      LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).day() : asOf;
      if (!until.isBefore(first)) {
        double from = steps.get(i).day().isBefore(first) ? 2 : x(scale, steps.get(i).day());
        double to = i + 1 < steps.size() ? x(scale, until) : WIDTH - 9;
        Runs.draw(svg, steps.get(i).stage(), from, to, MIDDLE);
      }
    }
    for (Step step : steps) {
      if (!step.day().isBefore(first)) {
        double x = x(scale, step.day());
        svg.circle("knock", x, MIDDLE, 7.6);
        svg.mark(Svg.name(step.stage()), x - 6.5, MIDDLE - 6.5, 13);
      }
    }
    svg.close();
    return svg.toString();
  }

  private static double x(TimeScale scale, LocalDate day) {
    return Math.min(WIDTH - 9, Math.max(9, scale.at(day) + scale.day() / 2));
  }

  private static String label(List<Step> steps, LocalDate first) {
    return steps.stream()
        .filter(step -> !step.day().isBefore(first))
        .map(step -> Svg.name(step.stage()) + " " + TimeScale.format(step.day(), "d MMM"))
        .collect(Collectors.joining("; ", "Last ten days: ", ""));
  }
}
