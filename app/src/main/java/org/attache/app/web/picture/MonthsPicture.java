package org.attache.app.web.picture;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.function.Function;

/** Draws how many events there are month by month. */
public final class MonthsPicture {
  private static final double HEIGHT = 96;
  private static final double FLOOR = 74;
  private static final double TOP = 16;
  private static final Shape WIDE = new Shape("fig wide", 752, 24);
  private static final Shape NARROW = new Shape("fig narrow", 358, 11);

  private record Shape(String classes, double width, int months) {}

  /**
   * Returns the picture for a wide page; each month is a link.
   *
   * @param counts events by month, not empty
   * @param links the address to which a month leads
   */
  public String draw(SortedMap<YearMonth, Integer> counts, Function<YearMonth, String> links) {
    return draw(WIDE, counts, links);
  }

  /** Returns the picture for a narrow page, of fewer months. */
  public String drawNarrow(
      SortedMap<YearMonth, Integer> counts, Function<YearMonth, String> links) {
    return draw(NARROW, counts, links);
  }

  private static String draw(
      Shape shape, SortedMap<YearMonth, Integer> counts, Function<YearMonth, String> links) {
    YearMonth last = counts.lastKey();
    YearMonth earliest = last.minusMonths(shape.months() - 1L);
    YearMonth first = counts.firstKey().isBefore(earliest) ? earliest : counts.firstKey();
    int months = (int) first.until(last, ChronoUnit.MONTHS) + 1;
    double step = Math.min(96, shape.width() / months);
    int most = counts.tailMap(first).values().stream().mapToInt(Integer::intValue).max().orElse(1);
    Svg svg = new Svg();
    svg.open(
        shape.classes(), shape.width(), HEIGHT, "group", "Events by month of their newest report");
    svg.line("axis", 0, FLOOR, step * months, FLOOR);
    for (int i = 0; i < months; i++) {
      YearMonth month = first.plusMonths(i);
      int count = counts.getOrDefault(month, 0);
      bar(svg, month, count, most, i * step, step, count == 0 ? "" : links.apply(month));
      boolean named = i % Math.max(1, (int) Math.ceil(34 / step)) == 0;
      if (named) {
        String label =
            TimeScale.format(
                month.atDay(1), i == 0 || month.getMonthValue() == 1 ? "MMM ’yy" : "MMM");
        svg.text("", i * step + 2, FLOOR + 16, label);
      }
    }
    svg.close();
    return svg.toString();
  }

  private static void bar(
      Svg svg, YearMonth month, int count, int most, double x, double step, String href) {
    if (count == 0) {
      return;
    }
    double height = Math.max(2, (FLOOR - TOP) * count / most);
    svg.link(href, TimeScale.format(month.atDay(1), "MMMM yyyy") + ": " + count);
    svg.rect("q-verb", x + 2, FLOOR - height, step - 5, height);
    if (step > 20) {
      svg.text("t-s", x + 2, FLOOR - height - 4, String.valueOf(count));
    }
    svg.rect("hit", x, TOP - 14, step - 1, FLOOR - TOP + 14);
    svg.unlink();
  }
}
