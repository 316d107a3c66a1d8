package org.attache.app.web.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Draws what is to come as bars over days: the fuller the bar, the firmer the word; no right end
 * means that no last day was given.
 */
public final class AgendaPicture {
  private static final double WIDTH = 1152;
  private static final double LEFT = 372;
  private static final double RIGHT = 864;
  private static final double WORDS = 880;
  private static final double TOP = 22;
  private static final double ROW = 31;
  private static final int LETTERS = 40;

  /**
   * Returns the picture as SVG.
   *
   * @param rows in the order in which they are to be drawn
   * @param from first day drawn
   * @param until last day drawn
   */
  public String draw(List<AgendaRow> rows, LocalDate from, LocalDate until) {
    TimeScale scale = new TimeScale(from, until, LEFT, RIGHT);
    double bottom = TOP + rows.size() * ROW + 8;
    Svg svg = new Svg();
    String label =
        String.format(
            Locale.ROOT,
            "Agenda, %s to %s",
            TimeScale.format(from, "d MMMM"),
            TimeScale.format(until, "d MMMM yyyy"));
    svg.open("fig wide", WIDTH, bottom, "group", label);
    ground(svg, scale, bottom);
    double y = TOP;
    for (AgendaRow row : rows) {
      row(svg, scale, row, y);
      y += ROW;
    }
    svg.close();
    return svg.toString();
  }

  /** Returns the picture for a narrow page: the words stand over the bars. */
  public String drawNarrow(List<AgendaRow> rows, LocalDate from, LocalDate until) {
    TimeScale scale = new TimeScale(from, until, 0, 357);
    double height = rows.size() * 56 + 8;
    Svg svg = new Svg();
    svg.open("fig narrow", 358, height, "group", "Agenda, the same for a narrow page");
    double y = 0;
    for (AgendaRow row : rows) {
      String stage = Svg.name(row.stage());
      svg.link(row.href(), title(row));
      svg.mark(stage, 0, y + 4, 15);
      svg.text("t-b", 21, y + 16, shortened(row.title(), 48));
      svg.styledText("", 21, y + 31, "t-stage s-" + stage, stage, "t-ink", row.when());
      new DayBar(scale, 9).draw(svg, row.stage(), row.days(), y + 38, 0, null);
      svg.rect("hit", 0, y, 356, 50);
      svg.unlink();
      svg.line("rule", 0, y + 54, 358, y + 54);
      y += 56;
    }
    svg.close();
    return svg.toString();
  }

  private static void ground(Svg svg, TimeScale scale, double bottom) {
    for (LocalDate day = scale.first(); !day.isAfter(scale.last()); day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY && scale.day() > 4) {
        double x = scale.at(day);
        svg.rect("weekend", x, TOP, scale.at(day.plusDays(2)) - x, bottom - TOP);
      }
    }
    svg.text("t-b", scale.at(scale.first()) + 2, 15, TimeScale.format(scale.first(), "d MMM"));
    for (TimeScale.Tick tick : scale.ticks()) {
      double x = scale.at(tick.day());
      svg.line("grid", x, TOP, x, bottom);
      if (x > LEFT + 44 && x < RIGHT - 30) {
        svg.text("", x + 4, 15, tick.label());
      }
    }
    svg.line("axis", 0, TOP, WIDTH, TOP);
    svg.text("", 0, 15, "Stage");
    svg.text("", 100, 15, "Matter");
    svg.text("", WORDS, 15, "When, and on whose word");
  }

  private static void row(Svg svg, TimeScale scale, AgendaRow row, double top) {
    String stage = Svg.name(row.stage());
    svg.link(row.href(), title(row));
    svg.mark(stage, 0, top + 12, 16);
    svg.text("t-stage s-" + stage, 22, top + 24.5, stage);
    svg.text("t-b", 100, top + 24.5, shortened(row.title(), LETTERS));
    svg.styledText(
        "",
        WORDS,
        top + 24.5,
        "t-ink",
        row.when(),
        "",
        shortened(row.by(), 44 - row.when().length()));
    new DayBar(scale, 11).draw(svg, row.stage(), row.days(), top + 15, LEFT + 1.5, null);
    svg.rect("hit", 0, top + 6, WIDTH - 2, 27);
    svg.unlink();
    svg.line("rule", 0, top + ROW + 4, WIDTH, top + ROW + 4);
  }

  private static String title(AgendaRow row) {
    return row.title() + ": " + Svg.name(row.stage()) + ", " + row.when() + ", " + row.by();
  }

  private static String shortened(String text, int letters) {
    int room = Math.max(6, letters);
    return text.length() <= room ? text : text.substring(0, room - 1).strip() + "…";
  }
}
