package org.attache.app.export.calendar;

import java.util.List;
import java.util.Locale;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An event on a timeline.
 *
 * @param event which stands somewhere
 * @param standing where it stands
 * @param stretch its days
 */
record Slide(Event event, Standing standing, Stretch stretch) {
  /** Returns the slide, null for an event without days. */
  static @Nullable Slide of(Event event) {
    Standing standing = event.standing();
    Stretch stretch = standing == null ? null : Stretch.of(standing.days());
    return standing == null || stretch == null ? null : new Slide(event, standing, stretch);
  }

  /** Returns the days in words, with how firm they are: TimelineJS has no other place for that. */
  String displayDate() {
    String days = stretch.words(standing.days());
    if (standing.stage().isHeld()) {
      return days;
    }
    return days
        + ", "
        + (standing.lapsed() ? "lapsed without word, once " : "")
        + standing.stage().label();
  }

  /** Returns the sentences of the newest reports as HTML, escaped. */
  String html() {
    List<Report> counted = event.reports().stream().filter(Report::counts).toList();
    StringBuilder html = new StringBuilder();
    for (Report report : counted.subList(Math.max(0, counted.size() - 3), counted.size())) {
      var source = report.assertion().source();
      html.append("<p>").append(escaped(report.assertion().evidence())).append(" (");
      html.append(escaped(source.outlet())).append(", ").append(source.published()).append(")</p>");
    }
    return html.toString();
  }

  String headline() {
    return escaped(event.title());
  }

  /** Returns the address of the newest report that has one. */
  @Nullable String address() {
    String address = null;
    for (Report report : event.reports()) {
      String url = report.assertion().source().url();
      if (report.counts() && url != null) {
        address = url;
      }
    }
    return address;
  }

  String group() {
    return event.type().name().toLowerCase(Locale.ROOT);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
