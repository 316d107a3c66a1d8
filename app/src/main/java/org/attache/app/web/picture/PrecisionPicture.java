package org.attache.app.web.picture;

import java.util.List;
import java.util.Locale;
import org.attache.app.review.Precision;
import org.attache.app.review.Proportion;

/** Draws how right the reader is, part by part, each share with its interval. */
public final class PrecisionPicture {
  private static final double WIDTH = 264;
  private static final double LEFT = 104;
  private static final double RIGHT = 220;
  private static final double TOP = 20;
  private static final double STEP = 23;
  private static final double TICK = 3.5;
  private static final int TENTHS = 10;

  /** Returns the picture by stage: claims that are right in it. */
  public String stages(Precision precision) {
    List<Line> lines =
        precision.byStage().stream()
            .map(part -> new Line(Svg.name(part.read()), true, part.proportion()))
            .toList();
    return draw("Precision by stage", new Line("all stages", false, precision.stage()), lines);
  }

  /** Returns the picture by category, likewise. */
  public String events(Precision precision) {
    List<Line> lines =
        precision.byEvent().stream()
            .map(
                part ->
                    new Line(part.read().name().toLowerCase(Locale.ROOT), false, part.proportion()))
            .toList();
    return draw("Precision by event", new Line("all events", false, precision.event()), lines);
  }

  private record Line(String name, boolean marked, Proportion proportion) {}

  private static String draw(String title, Line all, List<Line> parts) {
    double height = TOP + STEP * (parts.size() + 1) + 6;
    Svg svg = new Svg();
    svg.open("fig", WIDTH, height, "img", label(title, all, parts));
    int floor = floor(all, parts);
    for (int tenth = floor; tenth <= TENTHS; tenth += 2) {
      double x = x(tenth / (double) TENTHS, floor);
      svg.line("grid", x, TOP, x, height - 4);
      svg.text("mid t-s", x, 13, tenth == TENTHS ? "1" : "." + tenth);
    }
    svg.text("end t-s", WIDTH, 13, "judged");
    svg.line("axis", 0, TOP, WIDTH, TOP);
    line(svg, all, TOP + STEP / 2 + 2, floor);
    svg.line("rule", 0, TOP + STEP + 3, WIDTH, TOP + STEP + 3);
    for (int i = 0; i < parts.size(); i++) {
      line(svg, parts.get(i), TOP + STEP * (i + 1.5) + 4, floor);
    }
    svg.close();
    return svg.toString();
  }

  /** Returns the tenth at which the scale begins, an even one at or below every interval. */
  private static int floor(Line all, List<Line> parts) {
    double low = all.proportion().low();
    for (Line part : parts) {
      low = part.proportion().isEnough() ? Math.min(low, part.proportion().low()) : low;
    }
    return (int) Math.floor(Math.min(0.8, low) * TENTHS / 2) * 2;
  }

  private static void line(Svg svg, Line line, double y, int floor) {
    if (line.marked()) {
      svg.mark(line.name(), 0, y - 7, 14);
      svg.text("t-b", 20, y + 4, line.name());
    } else {
      svg.text("t-b", 0, y + 4, line.name());
    }
    Proportion proportion = line.proportion();
    if (proportion.isEnough()) {
      double low = x(proportion.low(), floor);
      double high = x(proportion.high(), floor);
      svg.path("axis", "M", low, y, "H", high);
      svg.path("axis", "M", low, y - TICK, "V", y + TICK, "M", high, y - TICK, "V", y + TICK);
      svg.circle("m-fill", x(proportion.share(), floor), y, 3.6);
    } else {
      svg.text("t-s", LEFT, y + 4, "not enough");
    }
    svg.text("end", WIDTH, y + 4, String.valueOf(proportion.judged()));
  }

  private static double x(double share, int floor) {
    double from = floor / (double) TENTHS;
    return LEFT + (RIGHT - LEFT) * (share - from) / (1 - from);
  }

  private static String label(String title, Line all, List<Line> parts) {
    StringBuilder label =
        new StringBuilder(title).append(" with 95 per cent intervals: ").append(said(all));
    parts.forEach(part -> label.append("; ").append(said(part)));
    return label.toString();
  }

  private static String said(Line line) {
    Proportion proportion = line.proportion();
    return proportion.isEnough()
        ? String.format(
            Locale.ROOT,
            "%s %.2f (%.2f to %.2f) of %d",
            line.name(),
            proportion.share(),
            proportion.low(),
            proportion.high(),
            proportion.judged())
        : line.name() + " not enough, " + proportion.judged();
  }
}
