package org.attache.app.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws events on a map of the world: a mark where the town is known, a hatched state where only
 * the state is, never a point that nobody told. The map's areas keep their proportions.
 */
public final class MapPicture {
  private static final double HEIGHT_OF_WIDTH = 0.455;
  private static final double ROOM = 15;
  private static final double NARROW_ROOM = 12;
  private static final int NAMED = 14;

  private final World world = World.shipped();

  /** Returns the picture for a wide page. */
  public String draw(List<MapPoint> points, List<MapCountry> countries) {
    return draw("fig map wide", 1152, ROOM, points, countries);
  }

  /** Returns the picture for a narrow page. */
  public String drawNarrow(List<MapPoint> points, List<MapCountry> countries) {
    return draw("fig map narrow", 358, NARROW_ROOM, points, countries);
  }

  /** Returns whether the state has an outline at the map's scale. */
  public boolean knows(String code) {
    return world.rings().containsKey(code);
  }

  private String draw(
      String classes,
      double width,
      double room,
      List<MapPoint> points,
      List<MapCountry> countries) {
    double height = width * HEIGHT_OF_WIDTH;
    EqualEarth earth = new EqualEarth(width / 2, height * 0.575, width / 5.42);
    Svg svg = new Svg();
    svg.open(
        classes, width, height, "group", "Map of the world. The same events are listed below.");
    land(svg, earth, width < 400 ? 1.2 : 0.5);
    int most = countries.stream().mapToInt(MapCountry::events).max().orElse(1);
    for (MapCountry country : countries) {
      country(svg, earth, country, most, width < 400 ? 1.2 : 0.5);
    }
    List<double[]> taken = new ArrayList<>();
    for (MapPoint point : points) {
      point(svg, earth, point, room, taken);
    }
    if (width > 400) {
      names(svg, earth, points, width);
    }
    svg.close();
    return svg.toString();
  }

  private void land(Svg svg, EqualEarth earth, double grain) {
    StringBuilder path = new StringBuilder();
    for (Map.Entry<String, List<double[]>> state : world.rings().entrySet()) {
      state.getValue().forEach(ring -> Outline.append(path, ring, earth::at, grain));
    }
    svg.outline("land", path.toString());
  }

  private void country(Svg svg, EqualEarth earth, MapCountry country, int most, double grain) {
    StringBuilder path = new StringBuilder();
    for (double[] ring : world.rings().getOrDefault(country.code(), List.of())) {
      Outline.append(path, ring, earth::at, grain);
    }
    int weight = 1 + (int) Math.min(3, 3.99 * Math.sqrt(country.events() / (double) most));
    svg.link(country.href(), country.name() + ", place not told: " + country.events());
    svg.outline("state n" + weight, path.toString());
    svg.unlink();
  }

  private static void point(
      Svg svg, EqualEarth earth, MapPoint point, double room, List<double[]> taken) {
    double[] at = earth.at(point.latitude(), point.longitude());
    for (double[] other : taken) {
      if (Math.hypot(other[0] - at[0], other[1] - at[1]) < room * 0.72) {
        small(svg, point, at);
        return;
      }
    }
    taken.add(at);
    double half = room / 2;
    svg.link(point.href(), point.title());
    svg.circle("knock", at[0], at[1], half);
    svg.mark(point.stage(), at[0] - half + 1, at[1] - half + 1, room - 2);
    if (point.events() > 1) {
      svg.text("t-s t-ink", at[0] + half + 1, at[1] + half, String.valueOf(point.events()));
    }
    svg.rect("hit", at[0] - half - 2, at[1] - half - 2, room + 4, room + 4);
    svg.unlink();
  }

  /** Draws a place too near to a larger mark: it has its own small mark beneath. */
  private static void small(Svg svg, MapPoint point, double[] at) {
    svg.link(point.href(), point.title());
    svg.mark(point.stage(), at[0] - 3.5, at[1] - 3.5, 7);
    svg.rect("hit", at[0] - 5, at[1] - 5, 10, 10);
    svg.unlink();
  }

  private static void names(Svg svg, EqualEarth earth, List<MapPoint> points, double width) {
    List<double[]> boxes = new ArrayList<>();
    int named = 0;
    for (MapPoint point : points) {
      double[] at = earth.at(point.latitude(), point.longitude());
      String name = Words.shortened(point.name(), 20);
      double length = name.length() * 6.2;
      double x = at[0] + (point.events() > 9 ? 24 : point.events() > 1 ? 18 : 11);
      double[] box = {x, at[1] - 8, Math.min(width, x + length), at[1] + 8};
      boolean free = boxes.stream().noneMatch(other -> overlap(other, box));
      if (free && named < NAMED && x + length < width) {
        svg.text("t-s", x, at[1] - 2, name);
        boxes.add(box);
        named++;
      }
    }
  }

  private static boolean overlap(double[] one, double[] other) {
    return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
  }
}
