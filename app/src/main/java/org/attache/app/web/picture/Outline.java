package org.attache.app.web.picture;

/** Writes the outline of a piece of land as a path. */
final class Outline {
  private Outline() {}

  /** Says where a point of the earth is drawn: x and y. */
  @FunctionalInterface
  interface Projection {
    double[] at(double latitude, double longitude);
  }

  /**
   * Appends a ring to a path, in tenths of a pixel and in steps from point to point.
   *
   * @param ring degrees east and north in turn
   * @param grain points nearer than this to the one before are left out
   */
  static void append(StringBuilder path, double[] ring, Projection projection, double grain) {
    long x = 0;
    long y = 0;
    int points = 0;
    int begin = path.length();
    for (int i = 0; i + 1 < ring.length; i += 2) {
      double[] at = projection.at(ring[i + 1], ring[i]);
      long nextX = Math.round(at[0] * 10);
      long nextY = Math.round(at[1] * 10);
      if (points == 0) {
        path.append('M');
        number(path, nextX, false);
        number(path, nextY, true);
        path.append('l');
      } else if (Math.hypot((double) (nextX - x), (double) (nextY - y)) < grain * 10) {
        continue;
      } else {
        number(path, nextX - x, points > 1);
        number(path, nextY - y, true);
      }
      x = nextX;
      y = nextY;
      points++;
    }
    if (points < 3) {
      path.setLength(begin);
    } else {
      path.append('z');
    }
  }

  private static void number(StringBuilder path, long tenths, boolean after) {
    if (tenths < 0) {
      path.append('-');
    } else if (after) {
      path.append(' ');
    }
    long size = Math.abs(tenths);
    if (size >= 10 || size == 0) {
      path.append(size / 10);
    }
    if (size % 10 != 0) {
      path.append('.').append(size % 10);
    }
  }
}
