package org.attache.app.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.Event;
import org.attache.ledger.history.Standing;
import org.attache.ledger.history.Step;
import org.attache.model.Days;
import org.attache.model.Stage;

/**
 * The uppermost lane: where the event stood from day to day.
 *
 * @param scale where days lie
 * @param top upper edge of the lane
 */
record StandingLane(TimeScale scale, double top) {
  private static final double LETTER = 6.6;
  private static final String LAPSED = "lapsed";

  private record Station(LocalDate day, String stage) {}

  void draw(Svg svg, Event event, LocalDate asOf) {
    double y = top + 56;
    svg.text("t-lane", 0, top + 46, "Standing");
    svg.text("t-s", 0, top + 63, "what the ledger holds");
    List<Station> stations = stations(event);
    double end = scale.at(asOf.plusDays(1));
    for (int i = 0; i < stations.size(); i++) {
      double from = scale.mark(stations.get(i).day()) + 11;
      boolean last = i + 1 == stations.size();
      double to = last ? end : scale.mark(stations.get(i + 1).day()) - 11;
      run(svg, stations.get(i).stage(), from, to, y);
    }
    double free = 0;
    double freeBelow = 0;
    for (Station station : stations) {
      double x = scale.mark(station.day());
      svg.circle("knock", x, y, 10.5);
      svg.mark(station.stage(), x - 9, y - 9, 18);
      double width = station.stage().length() * LETTER;
      double left = Math.min(x - 8, scale.end() - width);
      if (left > free) {
        svg.text("t-stage s-" + station.stage(), left, y - 18, station.stage());
        free = left + width + 6;
      } else if (left > freeBelow) {
        svg.text("t-stage s-" + station.stage(), left, y + 23, station.stage());
        freeBelow = left + width + 6;
      }
    }
    boolean disputed =
        event.positions().stream().anyMatch(position -> !position.contradicts().isEmpty());
    if (disputed && !stations.isEmpty()) {
      double x = scale.mark(stations.get(stations.size() - 1).day()) - 8;
      if (x > freeBelow) {
        svg.link("#disagreement", "disputed");
        svg.text("t-s t-ink", x, y + 23, "≠ disputed");
        svg.rect("hit", x - 5, y + 10, 62, 18);
        svg.unlink();
      }
    }
  }

  private static List<Station> stations(Event event) {
    List<Station> stations = new ArrayList<>();
    for (Step step : event.history().steps()) {
      stations.add(new Station(step.day(), Svg.name(step.stage())));
    }
    Standing standing = event.standing();
    if (standing != null && standing.lapsed()) {
      Days days = standing.days();
      LocalDate planned = days == null ? null : days.latest();
      LocalDate day =
          planned != null && !planned.isBefore(standing.lastReported())
              ? planned.plusDays(1)
              : standing.lastReported().plusDays(60);
      stations.add(new Station(day, LAPSED));
    }
    return stations;
  }

  private static void run(Svg svg, String stage, double from, double to, double y) {
    if (!stage.equals(LAPSED)) {
      Runs.draw(svg, Stage.valueOf(stage.toUpperCase(java.util.Locale.ROOT)), from, to, y);
    }
  }
}
