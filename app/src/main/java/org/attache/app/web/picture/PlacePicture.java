package org.attache.app.web.picture;

import java.util.List;
import java.util.Map;
import org.attache.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Draws where an event is: the land around the place, with a dot where the town is known, and the
 * whole state shaded where only the state is.
 */
public final class PlacePicture {
  private static final double WIDTH = 344;
  private static final double HEIGHT = 240;
  private static final double RADIUS = 112;
  private static final double REACH = 24;

  private final HolderNames names;
  private final World world = World.shipped();

  public PlacePicture(HolderNames names) {
    this.names = names;
  }

  /** Returns the picture as SVG; empty where the map does not know where that is. */
  public String draw(Place place) {
    String country = place.country();
    boolean whole = country != null && place.name().equals(names.name(country));
    Double north = place.latitude();
    Double east = place.longitude();
    if (north != null && east != null && !whole) {
      return draw(
          new Azimuthal(north, east, WIDTH / 2, HEIGHT / 2, RADIUS / REACH),
          REACH,
          place.name(),
          null);
    }
    List<double[]> rings =
        country == null ? List.of() : world.rings().getOrDefault(country, List.of());
    if (country == null || rings.isEmpty()) {
      return "";
    }
    double[] box = box(largest(rings));
    double reach =
        Math.min(80, Math.max(12, 0.75 * Math.max(box[3] - box[1], (box[2] - box[0]) * 0.7)));
    Azimuthal around =
        new Azimuthal(
            (box[1] + box[3]) / 2, (box[0] + box[2]) / 2, WIDTH / 2, HEIGHT / 2, RADIUS / reach);
    return draw(around, reach, place.name(), country);
  }

  private String draw(Azimuthal around, double reach, String name, @Nullable String state) {
    Svg svg = new Svg();
    String label =
        state == null ? "Map around " + name : "Map of " + name + "; the place in it is not told";
    svg.open("fig map", WIDTH, HEIGHT, "img", label);
    svg.clip("globe", WIDTH / 2, HEIGHT / 2, RADIUS);
    StringBuilder land = new StringBuilder();
    StringBuilder shaded = new StringBuilder();
    for (Map.Entry<String, List<double[]>> entry : world.rings().entrySet()) {
      StringBuilder path = entry.getKey().equals(state) ? shaded : land;
      for (double[] ring : entry.getValue()) {
        if (isNear(around, ring, reach)) {
          Outline.append(path, ring, around::at, 0.4);
        }
      }
    }
    svg.outline("land", land.toString());
    svg.outline("state n3", shaded.toString());
    svg.unclip();
    svg.circle("sea", WIDTH / 2, HEIGHT / 2, RADIUS);
    if (state == null) {
      svg.circle("m-fill", WIDTH / 2, HEIGHT / 2, 5);
      svg.text("t-b", WIDTH / 2 + 9, HEIGHT / 2 + 5, Words.shortened(name, 22));
    } else {
      svg.text("t-b mid", WIDTH / 2, HEIGHT / 2 + 5, Words.shortened(name, 30));
    }
    svg.close();
    return svg.toString();
  }

  private static boolean isNear(Azimuthal around, double[] ring, double reach) {
    for (int i = 0; i + 1 < ring.length; i += 2) {
      if (around.distance(ring[i + 1], ring[i]) < reach * 1.3) {
        return true;
      }
    }
    return holds(ring, around.longitude(), around.latitude());
  }

  /** Returns whether a point lies within a ring, by the number of sides to the east of it. */
  private static boolean holds(double[] ring, double east, double north) {
    boolean within = false;
    for (int i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
      boolean between = ring[i + 1] > north != ring[j + 1] > north;
      if (between
          && east
              < (ring[j] - ring[i]) * (north - ring[i + 1]) / (ring[j + 1] - ring[i + 1])
                  + ring[i]) {
        within = !within;
      }
    }
    return within;
  }

  private static double[] largest(List<double[]> rings) {
    double[] largest = rings.get(0);
    for (double[] ring : rings) {
      largest = ring.length > largest.length ? ring : largest;
    }
    return largest;
  }

  private static double[] box(double[] ring) {
    double[] box = {ring[0], ring[1], ring[0], ring[1]};
    for (int i = 0; i + 1 < ring.length; i += 2) {
      box[0] = Math.min(box[0], ring[i]);
      box[1] = Math.min(box[1], ring[i + 1]);
      box[2] = Math.max(box[2], ring[i]);
      box[3] = Math.max(box[3], ring[i + 1]);
    }
    return box;
  }
}
