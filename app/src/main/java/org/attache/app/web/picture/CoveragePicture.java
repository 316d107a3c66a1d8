package org.attache.app.web.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Draws how many documents each outlet brought day by day, and the days on which one is missing.
 */
public final class CoveragePicture {
  private static final double ROW = 19;
  private static final double TOP = 22;
  private static final double TOTAL = 44;
  private static final Shape WIDE = new Shape("fig wide", 1150, 220, 24);
  private static final Shape NARROW = new Shape("fig narrow", 358, 128, 15);

  private record Shape(String classes, double width, double left, int letters) {
    double step(int days) {
      return (width - left - TOTAL) / days;
    }
  }

  /**
   * An outlet's strip.
   *
   * @param outlet its name
   * @param counts documents of each day
   * @param gaps for each day whether one would have expected some
   */
  public record Strip(String outlet, List<Integer> counts, List<Boolean> gaps) {
    public Strip {
      counts = List.copyOf(counts);
      gaps = List.copyOf(gaps);
    }

    private Strip last(int days) {
      int from = Math.max(0, counts.size() - days);
      return new Strip(
          outlet, counts.subList(from, counts.size()), gaps.subList(from, gaps.size()));
    }
  }

  /**
   * Returns the picture for a wide page.
   *
   * @param first day of the strips
   */
  public String draw(List<Strip> strips, LocalDate first) {
    return draw(WIDE, strips, first);
  }

  /** Returns the picture for a narrow page, of the last {@code days}. */
  public String drawNarrow(List<Strip> strips, LocalDate first, int days) {
    int all = strips.isEmpty() ? 0 : strips.get(0).counts().size();
    List<Strip> last = strips.stream().map(strip -> strip.last(days)).toList();
    return draw(NARROW, last, first.plusDays(Math.max(0, all - days)));
  }

  private static String draw(Shape shape, List<Strip> strips, LocalDate first) {
    int days = strips.isEmpty() ? 1 : strips.get(0).counts().size();
    double step = shape.step(days);
    double height = TOP + ROW * strips.size() + 4;
    Svg svg = new Svg();
    svg.open(shape.classes(), shape.width(), height, "img", label(strips));
    for (int i = 0; i < days; i++) {
      LocalDate day = first.plusDays(i);
      if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
        double x = shape.left() + i * step;
        svg.line("grid", x, TOP - 6, x, height - 4);
        svg.text("t-s", x + 2, 12, TimeScale.format(day, "d MMM"));
      }
    }
    svg.text("end t-s", shape.width(), 12, "all");
    int most =
        strips.stream().flatMap(strip -> strip.counts().stream()).mapToInt(c -> c).max().orElse(1);
    for (int i = 0; i < strips.size(); i++) {
      strip(svg, shape, strips.get(i), TOP + ROW * i, step, most);
    }
    svg.close();
    return svg.toString();
  }

  private static void strip(Svg svg, Shape shape, Strip strip, double y, double step, int most) {
    svg.text("t-b", 0, y + 12, cut(strip.outlet(), shape.letters()));
    int all = 0;
    for (int i = 0; i < strip.counts().size(); i++) {
      int count = strip.counts().get(i);
      double x = shape.left() + i * step;
      if (count > 0) {
        svg.rect("cell n" + level(count, most), x + 1, y + 1, step - 2, ROW - 5);
      } else if (strip.gaps().get(i)) {
        svg.rect("gap", x + 2, y + 2, step - 4, ROW - 7);
      }
      all += count;
    }
    svg.text("end", shape.width(), y + 12, String.valueOf(all));
  }

  /** Returns 1 to 4, each level twice or more as many as the one below. */
  private static int level(int count, int most) {
    double share = Math.log(count + 1.0) / Math.log(most + 1.0);
    return Math.max(1, (int) Math.ceil(share * 4));
  }

  private static String cut(String name, int letters) {
    if (name.length() <= letters) {
      return name;
    }
    int end = letters - 1;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String label(List<Strip> strips) {
    StringBuilder label = new StringBuilder("Documents by outlet and day");
    for (Strip strip : strips) {
      long gaps = strip.gaps().stream().filter(gap -> gap).count();
      int all = strip.counts().stream().mapToInt(count -> count).sum();
      label.append("; ").append(strip.outlet()).append(' ').append(all);
      label.append(gaps == 0 ? "" : ", " + gaps + " days missing");
    }
    return label.toString();
  }
}
