package org.attache.app.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.model.Attribution;
import org.attache.model.SourceKind;

/**
 * Draws who reported an event when: a line for each outlet, a dot for each document. A hollow dot
 * credits another outlet or repeats a sentence that stood elsewhere before.
 */
public final class CorroborationPicture {
  private static final double WIDTH = 344;
  private static final double LEFT = 128;
  private static final double TOP = 17;
  private static final double ROW = 21;
  private static final int MOST = 12;

  private record Dot(LocalDate day, boolean copy, String title, String href) {}

  /** Returns the picture as SVG; empty for an event of which nothing counts. */
  public String draw(Event event) {
    Map<String, List<Dot>> rows = rows(event);
    if (rows.isEmpty()) {
      return "";
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    rows.values().forEach(dots -> dots.forEach(dot -> days.add(dot.day())));
    LocalDate last =
        days.last().isBefore(days.first().plusDays(3)) ? days.first().plusDays(3) : days.last();
    TimeScale scale = new TimeScale(days.first(), last, LEFT, WIDTH);
    int shown = Math.min(MOST, rows.size());
    Svg svg = new Svg();
    double bottom = TOP + shown * ROW + (rows.size() > shown ? 20 : 6);
    svg.open(
        "fig",
        WIDTH,
        bottom,
        "group",
        "Reports by outlet and day; the same claims are listed in order");
    double free = 0;
    for (TimeScale.Tick tick : scale.ticks(30, 5)) {
      double x = scale.at(tick.day());
      if (x >= free && x + 30 < WIDTH) {
        svg.text("t-s", x, 11, tick.label());
        free = x + 42;
      }
    }
    svg.line("axis", LEFT, TOP, WIDTH, TOP);
    double y = TOP + 15;
    for (Map.Entry<String, List<Dot>> row : rows.entrySet()) {
      if (y < TOP + shown * ROW) {
        row(svg, scale, row.getKey(), row.getValue(), y);
        y += ROW;
      }
    }
    if (rows.size() > shown) {
      svg.text("t-s", 0, bottom - 6, "and " + (rows.size() - shown) + " more outlets");
    }
    svg.close();
    return svg.toString();
  }

  private static void row(Svg svg, TimeScale scale, String outlet, List<Dot> dots, double y) {
    svg.text("t-ink", 0, y + 4, Words.shortened(outlet, 19));
    svg.line("grid", LEFT, y, WIDTH, y);
    double free = 0;
    for (Dot dot : dots) {
      double x =
          Math.min(WIDTH - 5, Math.max(free, scale.at(dot.day()) + Math.min(8, scale.day() / 2)));
      svg.link(dot.href(), dot.title());
      svg.circle(dot.copy() ? "pt-copy" : "m-fill", x, y, dot.copy() ? 2.8 : 4);
      svg.rect("hit", x - 6, y - 8, 12, 16);
      svg.unlink();
      free = x + 8;
    }
  }

  private static Map<String, List<Dot>> rows(Event event) {
    Map<String, List<Dot>> rows = new LinkedHashMap<>();
    Set<String> documents = new TreeSet<>();
    Set<String> sentences = new TreeSet<>();
    for (int i = 0; i < event.reports().size(); i++) {
      Report report = event.reports().get(i);
      if (report.counts() && documents.add(report.assertion().source().document())) {
        String outlet = report.assertion().source().outlet();
        String sentence = report.assertion().evidence().toLowerCase(Locale.ROOT).strip();
        boolean copy = !sentences.add(sentence) || credits(report, outlet);
        LocalDate day = report.assertion().source().published();
        String title =
            outlet + ", " + TimeScale.format(day, "d MMM") + (copy ? ", after another" : "");
        rows.computeIfAbsent(outlet, any -> new ArrayList<>())
            .add(new Dot(day, copy, title, "#c" + (i + 1)));
      }
    }
    return rows;
  }

  private static boolean credits(Report report, String outlet) {
    for (Attribution link : report.claim().attribution()) {
      if (link.kind() == SourceKind.MEDIA && !outlet.contains(link.source().label())) {
        return true;
      }
    }
    return false;
  }
}
