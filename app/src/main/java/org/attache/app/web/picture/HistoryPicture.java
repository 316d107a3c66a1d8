package org.attache.app.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.Event;
import org.attache.ledger.history.Standing;
import org.attache.model.Days;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Draws how an event came to where it stands: time runs right, one lane for what stands and one for
 * each party, the press and others. A mark sits on the day on which its claim was published, a bar
 * over the days of which it speaks.
 */
public final class HistoryPicture {
  private static final double WIDTH = 1152;
  private static final double LEFT = 148;
  private static final double RIGHT = 1150;
  private static final double TOP = 24;
  private static final double STANDING = 85;
  private static final double LETTER = 6.3;
  private static final double PLAIN_ROW = 21;
  private static final double BAR_ROW = 38;

  private final Lanes lanes;

  public HistoryPicture(HolderNames names) {
    lanes = new Lanes(names);
  }

  /** Returns the picture as SVG; empty for an event of which nothing counts. */
  public String draw(Event event, LocalDate asOf) {
    Standing standing = event.standing();
    if (standing == null) {
      return "";
    }
    List<Lane> drawn = lanes.of(event);
    TimeScale scale = HistorySpan.of(event, drawn, asOf).scale(LEFT, RIGHT);
    Days held = standing.stage().isHeld() ? standing.days() : null;
    Svg body = new Svg();
    double y = TOP + STANDING;
    for (Lane lane : drawn) {
      y = lane(body, lane, scale, y, held);
    }
    Svg svg = new Svg();
    String label =
        String.format(
            Locale.ROOT,
            "Stage history, %s to %s. The same claims are listed below in order.",
            TimeScale.format(scale.first(), "d MMMM"),
            TimeScale.format(scale.last(), "d MMMM yyyy"));
    svg.open("fig wide", WIDTH, y + 2, "group", label);
    ground(svg, scale, y, asOf, held);
    new StandingLane(scale, TOP).draw(svg, event, asOf);
    return svg.toString() + body + "</svg>";
  }

  /** Returns the picture for a narrow page; empty for an event of which nothing counts. */
  public String drawNarrow(Event event, LocalDate asOf) {
    if (event.standing() == null) {
      return "";
    }
    List<Lane> drawn = lanes.of(event);
    return new HistoryColumns().draw(event, drawn, HistorySpan.of(event, drawn, asOf), asOf);
  }

  private static void ground(
      Svg svg, TimeScale scale, double bottom, LocalDate asOf, @Nullable Days held) {
    if (held != null && held.earliest() != null) {
      LocalDate end = held.latest() == null ? held.earliest() : held.latest();
      double x = scale.at(held.earliest());
      svg.rect("heldday", x, TOP, scale.at(end.plusDays(1)) - x, bottom - TOP);
    }
    svg.text("t-b", 0, 17, scale.caption());
    for (TimeScale.Tick tick : scale.ticks()) {
      double x = scale.at(tick.day());
      svg.line("grid", x, TOP, x, bottom);
      if (x + tick.label().length() * LETTER < RIGHT) {
        svg.text("", x + 6, 17, tick.label());
      }
    }
    svg.line("axis", 0, TOP, RIGHT, TOP);
    double now = scale.at(asOf.plusDays(1));
    if (now < RIGHT) {
      svg.line("now", now, TOP, now, bottom);
      if (now + 150 < RIGHT) {
        svg.text("t-s", now + 7, 41, "not yet known on " + TimeScale.format(asOf, "d MMM"));
      }
    }
  }

  private static double lane(Svg svg, Lane lane, TimeScale scale, double top, @Nullable Days held) {
    svg.line("rule", 0, top, RIGHT, top);
    svg.text("t-lane", 0, top + 21, shortened(lane.name(), 20));
    svg.text("t-s", 0, top + 37, lane.note());
    double next = top + 9;
    DayBar bar = new DayBar(scale, 8);
    List<double[]> rows = new ArrayList<>();
    for (Word word : lane.words()) {
      boolean barred = isBarred(word, scale);
      double begin = scale.mark(word.day()) - 12;
      double[] row = barred ? null : freeRow(rows, begin);
      if (row == null) {
        row = new double[] {next, 0};
        rows.add(row);
        next += barred ? BAR_ROW : PLAIN_ROW;
      }
      double end = word(svg, word, scale, row[0], barred ? bar : null, held);
      row[1] = barred ? RIGHT : end;
    }
    return Math.max(next + 4, top + 48);
  }

  private static boolean isBarred(Word word, TimeScale scale) {
    Days days = word.days();
    if (days == null || word.stage() == Stage.DENIED) {
      return false;
    }
    boolean before = days.latest() != null && days.latest().isBefore(scale.first());
    boolean after = days.earliest() != null && days.earliest().isAfter(scale.last());
    return !before && !after;
  }

  /** Returns a row, as its top and the end of what stands in it, that is free from a place on. */
  private static double @Nullable [] freeRow(List<double[]> rows, double begin) {
    for (double[] row : rows) {
      if (row[1] < begin) {
        return row;
      }
    }
    return null;
  }

  private static double word(
      Svg svg, Word word, TimeScale scale, double y, @Nullable DayBar bar, @Nullable Days held) {
    double x = scale.mark(word.day());
    String stage = Svg.name(word.stage());
    svg.link(word.href(), word.title());
    Days days = word.days();
    if (days != null && bar != null) {
      double begin = days.earliest() == null ? x + 12 : Math.max(x + 12, scale.at(days.earliest()));
      svg.path("leader s-" + stage, "M", x, y + 17, "V", y + 24, "H", begin + 2);
      bar.draw(svg, word.stage(), days, y + 20, x + 12, held);
    }
    svg.mark(stage, x - 8, y, 16);
    String when = word.when() == null ? "" : "“" + shortened(word.when(), 32) + "”";
    String by = shortened(word.by(), 46) + (word.times() > 1 ? " ×" + word.times() : "");
    double width = (stage.length() + when.length() + by.length() + 2) * LETTER;
    boolean leftwards = x + 14 + width > RIGHT && x - 14 - width > LEFT;
    String side = leftwards ? "halo end" : "halo";
    double at = leftwards ? x - 14 : x + 14;
    svg.styledText(side, at, y + 12.5, "t-stage s-" + stage, stage, "t-q", when, "", by);
    svg.rect("hit", leftwards ? at - width : x - 12, y - 4, width + 26, PLAIN_ROW);
    svg.unlink();
    return leftwards ? x + 14 : at + width;
  }

  private static String shortened(String text, int letters) {
    return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
  }
}
