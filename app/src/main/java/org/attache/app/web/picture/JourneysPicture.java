package org.attache.app.web.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attache.ledger.history.Step;
import org.attache.model.Days;

/**
 * Draws plans against outcomes: each matter starts at its first word; the line is the stage at
 * which it stood, the last mark its outcome; a bar tells the days meant where it is still open.
 */
public final class JourneysPicture {
  private static final double WIDTH = 1152;
  private static final double LEFT = 372;
  private static final double RIGHT = 1000;
  private static final double TOP = 22;
  private static final double ROW = 30;
  private static final int SHORTEST = 12;
  private static final int LONGEST = 120;

  /** Returns the picture for a wide page. */
  public String draw(List<Journey> journeys, LocalDate asOf) {
    Svg svg = new Svg();
    double bottom = TOP + journeys.size() * ROW + 6;
    svg.open(
        "fig wide",
        WIDTH,
        bottom,
        "group",
        "Planned against held; the same matters are listed below");
    Axis axis = new Axis(span(journeys, asOf), LEFT, RIGHT - 14);
    svg.text("", 0, 15, "Day meant");
    svg.text("", 116, 15, "Matter");
    svg.text("", RIGHT + 14, 15, "Stands");
    axis.ticks(svg, bottom);
    svg.line("axis", 0, TOP, WIDTH, TOP);
    double y = TOP;
    for (Journey journey : journeys) {
      svg.link(journey.href(), journey.title() + ": " + journey.stands());
      svg.text("", 0, y + 20, Words.shortened(journey.meant(), 18));
      svg.text("t-b", 116, y + 20, Words.shortened(journey.title(), 36));
      course(svg, axis, journey, asOf, y + 16);
      String mark = journey.lapsed() ? "lapsed" : Svg.name(journey.last().stage());
      svg.text("t-stage s-" + mark, RIGHT + 14, y + 20, Words.shortened(journey.stands(), 22));
      svg.rect("hit", 0, y + 3, WIDTH - 2, ROW - 4);
      svg.unlink();
      svg.line("rule", 0, y + ROW, WIDTH, y + ROW);
      y += ROW;
    }
    svg.close();
    return svg.toString();
  }

  /** Returns the picture for a narrow page: the words stand over the lines. */
  public String drawNarrow(List<Journey> journeys, LocalDate asOf) {
    Svg svg = new Svg();
    svg.open(
        "fig narrow",
        358,
        journeys.size() * 58 + 4,
        "group",
        "Planned against held, the same for a narrow page");
    Axis axis = new Axis(span(journeys, asOf), 10, 348);
    double y = 0;
    for (Journey journey : journeys) {
      String mark = journey.lapsed() ? "lapsed" : Svg.name(journey.last().stage());
      svg.link(journey.href(), journey.title() + ": " + journey.stands());
      svg.text("t-b", 0, y + 15, Words.shortened(journey.title(), 50));
      svg.styledText("", 0, y + 31, "", journey.meant(), "t-stage s-" + mark, journey.stands());
      course(svg, axis, journey, asOf, y + 43);
      svg.rect("hit", 0, y + 1, 356, 52);
      svg.unlink();
      svg.line("rule", 0, y + 56, 358, y + 56);
      y += 58;
    }
    svg.close();
    return svg.toString();
  }

  private record Axis(long days, double left, double right) {
    double at(Journey journey, LocalDate day) {
      long offset = ChronoUnit.DAYS.between(journey.first(), day);
      return left + (right - left) * Math.min(days, Math.max(0, offset)) / days;
    }

    void ticks(Svg svg, double bottom) {
      long step = days <= 14 ? 2 : days <= 35 ? 7 : days <= 70 ? 14 : 30;
      for (long day = 0; day <= days; day += step) {
        double x = left + (right - left) * day / days;
        svg.line("grid", x, TOP, x, bottom);
        boolean last = day + step > days;
        svg.text("mid", x, 15, day == 0 ? "first word" : last ? day + " days" : "" + day);
      }
    }
  }

  private static long span(List<Journey> journeys, LocalDate asOf) {
    long span = SHORTEST;
    for (Journey journey : journeys) {
      LocalDate end = journey.last().day();
      Days days = journey.days();
      if (isOpen(journey)) {
        LocalDate latest = days == null ? null : days.latest();
        end = latest == null ? asOf : latest;
      }
      span = Math.max(span, ChronoUnit.DAYS.between(journey.first(), end));
    }
    return Math.min(LONGEST, span + 1);
  }

  private static boolean isOpen(Journey journey) {
    return switch (journey.last().stage()) {
      case MOOTED, PROPOSED, PLANNED, AGREED, THREATENED, POSTPONED -> true;
      case UNDERWAY, OCCURRED, CANCELLED, REFUSED, DENIED -> false;
    };
  }

  private static void course(Svg svg, Axis axis, Journey journey, LocalDate asOf, double y) {
    List<Step> steps = journey.steps();
    double free = 0;
    for (int i = 0; i < steps.size(); i++) {
      double x = axis.at(journey, steps.get(i).day());
      boolean last = i + 1 == steps.size();
      double to = last ? openEnd(axis, journey, asOf) : axis.at(journey, steps.get(i + 1).day());
      Runs.draw(svg, steps.get(i).stage(), x + 8, to - (last ? 0 : 8), y);
    }
    for (Step step : steps) {
      double x = Math.max(free, axis.at(journey, step.day()));
      svg.circle("knock", x, y, 8.5);
      svg.mark(Svg.name(step.stage()), x - 7, y - 7, 14);
      free = x + 14;
    }
    Days days = journey.days();
    if (isOpen(journey) && days != null && days.latest() != null && days.earliest() != null) {
      double begin = Math.max(free, axis.at(journey, days.earliest()));
      double end = axis.at(journey, days.latest().plusDays(1));
      if (end > begin) {
        svg.rect("bar s-" + Svg.name(journey.last().stage()), begin, y - 4, end - begin, 8);
      }
    }
  }

  private static double openEnd(Axis axis, Journey journey, LocalDate asOf) {
    boolean open = isOpen(journey) && !journey.lapsed();
    return open ? axis.at(journey, asOf) : axis.at(journey, journey.last().day());
  }
}
