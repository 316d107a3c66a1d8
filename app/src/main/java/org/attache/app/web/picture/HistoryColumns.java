package org.attache.app.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.Event;
import org.attache.ledger.history.Standing;
import org.attache.ledger.history.Step;
import org.attache.model.Days;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Draws how an event came to where it stands for a narrow page: time runs down, lanes are columns.
 */
final class HistoryColumns {
  private static final double WIDTH = 358;
  private static final double LEFT = 52;
  private static final double TOP = 24;
  private static final double DAY = 36;
  private static final double TALLEST = 760;
  private static final double APART = 23;
  private static final int MOST_LANES = 5;

  /** Returns the picture as SVG. */
  String draw(Event event, List<Lane> lanes, HistorySpan span, LocalDate asOf) {
    List<Lane> drawn = lanes.subList(0, Math.min(MOST_LANES, lanes.size()));
    long days = java.time.temporal.ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
    double bottom = TOP + Math.min(TALLEST, days * DAY);
    TimeScale scale = span.scale(TOP, bottom);
    Svg svg = new Svg();
    svg.open("fig narrow", WIDTH, bottom + 4, "group", "Stage history, the same for a narrow page");
    Standing standing = event.standing();
    Days held = standing != null && standing.stage().isHeld() ? standing.days() : null;
    double column = (WIDTH - LEFT) / (drawn.size() + 1);
    ground(svg, scale, bottom, asOf, held);
    svg.text("t-b", LEFT, 15, Words.shortened("Standing", letters(column)));
    standing(svg, scale, event, asOf);
    for (int i = 0; i < drawn.size(); i++) {
      double x = LEFT + column * (i + 1);
      svg.text("t-b", x, 15, head(drawn.get(i).name(), letters(column)));
      lane(svg, scale, drawn.get(i), x, column, held);
    }
    svg.close();
    return svg.toString();
  }

  /** Returns a name that fits over a column: its initials where it has several words. */
  private static String head(String name, int letters) {
    String plain =
        name.startsWith("The ")
            ? name.substring(4, 5).toUpperCase(java.util.Locale.ROOT) + name.substring(5)
            : name;
    if (plain.length() <= letters || !plain.contains(" ")) {
      return Words.shortened(plain, letters);
    }
    StringBuilder initials = new StringBuilder();
    for (String word : plain.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0)).append('.');
      }
    }
    return initials.length() < 2 ? Words.shortened(plain, letters) : initials.toString();
  }

  private static int letters(double column) {
    return (int) (column / 7.2);
  }

  private static void ground(
      Svg svg, TimeScale scale, double bottom, LocalDate asOf, @Nullable Days held) {
    if (held != null && held.earliest() != null) {
      LocalDate end = held.latest() == null ? held.earliest() : held.latest();
      double y = scale.at(held.earliest());
      svg.rect("heldday", 0, y, WIDTH, scale.at(end.plusDays(1)) - y);
    }
    svg.line("axis", 0, TOP, WIDTH, TOP);
    double free = 0;
    for (TimeScale.Tick tick : scale.ticks(26, 4.6)) {
      double y = scale.at(tick.day());
      if (y >= free) {
        svg.line("grid", 0, y, WIDTH, y);
        svg.text("", 0, y + 16, tick.label());
        free = y + 18;
      }
    }
    double now = scale.at(asOf.plusDays(1));
    if (now < bottom - 14) {
      svg.line("now", 0, now, WIDTH, now);
      svg.text(
          "t-s halo", LEFT + 14, now + 13, "not yet known on " + TimeScale.format(asOf, "d MMM"));
    }
  }

  private static void standing(Svg svg, TimeScale scale, Event event, LocalDate asOf) {
    List<Step> steps = event.history().steps();
    double x = LEFT + 8;
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i + 1 == steps.size();
      double to = last ? scale.at(asOf.plusDays(1)) : scale.mark(steps.get(i + 1).day()) - 9;
      Runs.drawDown(svg, steps.get(i).stage(), x, scale.mark(steps.get(i).day()) + 9, to);
    }
    double free = 0;
    for (Step step : steps) {
      double y = Math.max(free, scale.mark(step.day()));
      svg.circle("knock", x, y, 9);
      svg.mark(Svg.name(step.stage()), x - 7.5, y - 7.5, 15);
      free = y + 17;
    }
  }

  private static void lane(
      Svg svg, TimeScale scale, Lane lane, double x, double width, @Nullable Days held) {
    int room = Math.max(1, (int) (width / APART));
    List<Double> free = new ArrayList<>();
    for (Word word : lane.words()) {
      double y = scale.mark(word.day());
      int place = 0;
      while (place < free.size() && free.get(place) > y - 9) {
        place++;
      }
      place = Math.min(place, room - 1);
      double at = x + 8 + place * APART;
      double end = word(svg, scale, word, at, y, held);
      if (place < free.size()) {
        free.set(place, end);
      } else {
        free.add(end);
      }
    }
  }

  private static double word(
      Svg svg, TimeScale scale, Word word, double x, double y, @Nullable Days held) {
    String stage = Svg.name(word.stage());
    svg.link(word.href(), word.title());
    double end = y + 10;
    Days days = word.days();
    if (days != null && word.stage() != Stage.DENIED && reaches(scale, days)) {
      double begin =
          days.earliest() == null ? y + 10 : Math.max(y + 10, scale.at(days.earliest()) + 2);
      LocalDate latest = days.latest();
      boolean open = latest == null;
      double until = latest == null ? scale.end() - 2 : scale.at(latest.plusDays(1)) - 2;
      if (until > begin + 2) {
        svg.path("leader s-" + stage, "M", x, y + 8, "V", begin);
        bar(svg, word.stage(), x, begin, until, open);
        holding(svg, scale, word.stage(), x, begin, until, held);
        end = until + 2;
      }
    }
    svg.circle("knock", x, y, 8.5);
    svg.mark(stage, x - 7, y - 7, 14);
    svg.rect("hit", x - 10, y - 10, 20, Math.max(20, end - y + 10));
    svg.unlink();
    return end;
  }

  private static void bar(
      Svg svg, Stage stage, double x, double begin, double until, boolean open) {
    String colour = "s-" + Svg.name(stage);
    if (open) {
      double solid = Math.max(begin + 4, until - 24);
      svg.path("bar-open " + colour, "M", x - 4, solid, "V", begin, "H", x + 4, "V", solid);
      svg.path(
          "bar-open bar-dash " + colour,
          "M",
          x - 4,
          solid + 3,
          "V",
          until,
          "M",
          x + 4,
          solid + 3,
          "V",
          until);
      return;
    }
    switch (stage) {
      case OCCURRED, UNDERWAY -> svg.rect("bar-half " + colour, x - 4, begin, 8, until - begin);
      case MOOTED -> svg.rect("bar bar-dot " + colour, x - 4, begin, 8, until - begin);
      case PROPOSED -> svg.rect("bar bar-dash " + colour, x - 4, begin, 8, until - begin);
      case AGREED -> {
        svg.rect("bar " + colour, x - 4, begin, 8, until - begin);
        svg.rect("bar-half " + colour, x, begin, 4, until - begin);
      }
      case PLANNED, THREATENED, POSTPONED, CANCELLED, REFUSED, DENIED ->
          svg.rect("bar " + colour, x - 4, begin, 8, until - begin);
    }
  }

  private static void holding(
      Svg svg,
      TimeScale scale,
      Stage stage,
      double x,
      double begin,
      double until,
      @Nullable Days held) {
    if (held == null || held.earliest() == null || stage.isHeld()) {
      return;
    }
    LocalDate last = held.latest() == null ? held.earliest() : held.latest();
    double from = Math.max(begin, scale.at(held.earliest()) + 2);
    double to = Math.min(until, scale.at(last.plusDays(1)) - 2);
    if (to > from) {
      svg.rect("bar-held", x - 4, from, 8, to - from);
    }
  }

  private static boolean reaches(TimeScale scale, Days days) {
    boolean before = days.latest() != null && days.latest().isBefore(scale.first());
    boolean after = days.earliest() != null && days.earliest().isAfter(scale.last());
    return !before && !after;
  }
}
