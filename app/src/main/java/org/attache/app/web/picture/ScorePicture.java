package org.attache.app.web.picture;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws conflict and cooperation of two actors by month: the score as a line, the events by class
 * as bars, meetings as marks.
 */
public final class ScorePicture {
  private static final int MOST_MARKS = 5;

  private record Shape(String classes, double width, double left, double right, boolean lanes) {}

  private static final Shape WIDE = new Shape("fig wide", 1152, 148, 1002, true);
  private static final Shape NARROW = new Shape("fig narrow", 358, 26, 352, false);

  private static final double ZERO = 98;
  private static final double UNIT = 8.4;
  private static final double BARS = 252;
  private static final double HALF = 46;
  private static final double FLOOR = 398;

  /** Returns the picture for a wide page. */
  public String draw(List<Month> months) {
    return draw(WIDE, months);
  }

  /** Returns the picture for a narrow page. */
  public String drawNarrow(List<Month> months) {
    return draw(NARROW, months.subList(Math.max(0, months.size() - 12), months.size()));
  }

  private static String draw(Shape shape, List<Month> months) {
    Svg svg = new Svg();
    svg.open(
        shape.classes(),
        shape.width(),
        FLOOR + 26,
        "img",
        String.format(
            Locale.ROOT,
            "Monthly conflict–cooperation score, events by class and meetings, %s to %s. The figures are in the table below.",
            name(months.get(0), "MMMM yyyy"),
            name(months.get(months.size() - 1), "MMMM yyyy")));
    double step = (shape.right() - shape.left()) / months.size();
    ground(svg, shape);
    line(svg, shape, months, step, "ghost", Month::planned);
    line(svg, shape, months, step, "net", Month::score);
    bars(svg, shape, months, step);
    marks(svg, shape, months, step);
    months(svg, shape, months, step);
    ends(svg, shape, months);
    svg.close();
    return svg.toString();
  }

  private static void ground(Svg svg, Shape shape) {
    for (int score = -10; score <= 10; score += 5) {
      double y = y(score);
      svg.line(score == 0 ? "axis" : "grid", shape.left(), y, shape.right(), y);
      String label = score > 0 ? "+" + score : String.valueOf(score).replace('-', '−');
      svg.text("end t-s", shape.left() - 6, y + 4, label);
    }
    svg.line("axis", shape.left(), BARS, shape.right(), BARS);
    if (shape.lanes()) {
      lane(svg, 26, "Score", "−10 conflict", "+10 cooperation");
      lane(svg, BARS - 20, "Events a month", "cooperation up", "conflict down");
      lane(svg, FLOOR - 26, "Meetings, calls", "by the day meant", "");
    }
  }

  private static void lane(Svg svg, double y, String name, String note, String more) {
    svg.text("t-lane", 0, y, name);
    svg.text("t-s", 0, y + 16, note);
    svg.text("t-s", 0, y + 30, more);
  }

  private static void line(
      Svg svg,
      Shape shape,
      List<Month> months,
      double step,
      String classes,
      java.util.function.Function<Month, @Nullable Double> value) {
    boolean before = false;
    for (int i = 0; i < months.size(); i++) {
      Double score = value.apply(months.get(i));
      Double next = i + 1 < months.size() ? value.apply(months.get(i + 1)) : null;
      double x = x(shape, step, i);
      if (score != null && next != null) {
        svg.line(classes, x, y(score), x(shape, step, i + 1), y(next));
      }
      if (score != null && classes.equals("net")) {
        svg.circle("m-fill", x, y(score), 2.8);
      } else if (score != null && next == null && !before) {
        svg.line(classes, x - 5, y(score), x + 5, y(score));
      }
      before = score != null;
    }
  }

  private static void bars(Svg svg, Shape shape, List<Month> months, double step) {
    int most =
        months.stream().mapToInt(m -> Math.max(m.cooperation(), m.conflict())).max().orElse(1);
    double unit = HALF / Math.max(1, most);
    double width = Math.min(40, step * 0.68);
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      double x = x(shape, step, i) - width / 2;
      double deeds = month.materialCooperation() * unit;
      double words = month.verbalCooperation() * unit;
      svg.rect("q-mat", x, BARS - deeds, width, deeds);
      svg.rect("q-verb", x, BARS - deeds - words, width, words);
      deeds = month.materialConflict() * unit;
      words = month.verbalConflict() * unit;
      svg.rect("q-mat", x, BARS, width, deeds);
      svg.rect("q-verb", x, BARS + deeds, width, words);
    }
    svg.text("end t-s", shape.left() - 6, BARS - HALF + 4, String.valueOf(most));
    svg.text("end t-s", shape.left() - 6, BARS + HALF + 4, String.valueOf(most));
  }

  private static void marks(Svg svg, Shape shape, List<Month> months, double step) {
    svg.line("axis", shape.left(), FLOOR, shape.right(), FLOOR);
    for (int i = 0; i < months.size(); i++) {
      List<String> meetings = months.get(i).meetings();
      double y = FLOOR - 15;
      for (String mark : meetings.subList(0, Math.min(MOST_MARKS, meetings.size()))) {
        svg.mark(mark, x(shape, step, i) - 6, y, 12);
        y -= 14;
      }
      if (meetings.size() > MOST_MARKS) {
        svg.text("t-s mid", x(shape, step, i), y + 8, "+" + (meetings.size() - MOST_MARKS));
      }
    }
  }

  private static void months(Svg svg, Shape shape, List<Month> months, double step) {
    int every = (int) Math.max(1, Math.ceil(30 / step));
    for (int i = 0; i < months.size(); i++) {
      boolean named = i == 0 || months.get(i).month().getMonthValue() == 1;
      if (named || (i % every == 0 && i > 0)) {
        svg.text(
            named ? "t-b mid" : "mid",
            x(shape, step, i),
            FLOOR + 17,
            name(months.get(i), named && step > 34 ? "MMM ’yy" : "MMM"));
      }
    }
  }

  private static void ends(Svg svg, Shape shape, List<Month> months) {
    Month last = months.get(months.size() - 1);
    if (!shape.lanes()) {
      return;
    }
    double x = shape.right() + 4;
    Double score = last.score();
    Double planned = last.planned();
    double y = score == null ? ZERO : y(score);
    if (score != null) {
      svg.text("t-b", x, y + 4, signed(score) + " what occurred");
    }
    if (planned != null && !planned.equals(score)) {
      double beside = y(planned) <= y ? Math.min(y(planned), y - 16) : Math.max(y(planned), y + 16);
      svg.text("t-ink", x, beside + 4, signed(planned) + " with plans");
    }
    svg.text("t-ink", x, BARS - 22, count(last.verbalCooperation(), "word"));
    svg.text("t-ink", x, BARS - 6, count(last.materialCooperation(), "deed"));
    svg.text("t-ink", x, BARS + 14, count(last.materialConflict(), "deed"));
    svg.text("t-ink", x, BARS + 30, count(last.verbalConflict(), "word"));
  }

  /** Returns a score with its sign and one decimal: "+2.5", "−3.0". */
  public static String signed(double score) {
    String text = String.format(Locale.ROOT, "%+.1f", score);
    return text.equals("-0.0") || text.equals("+0.0") ? "0.0" : text.replace('-', '−');
  }

  private static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static double x(Shape shape, double step, int index) {
    return shape.left() + step * (index + 0.5);
  }

  private static double y(double score) {
    return ZERO - score * UNIT;
  }

  private static String name(Month month, String pattern) {
    return TimeScale.format(month.month().atDay(1), pattern);
  }
}
