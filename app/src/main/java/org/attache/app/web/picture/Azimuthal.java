package org.attache.app.web.picture;

/**
 * The azimuthal equidistant projection around a point: distances from it keep their proportions.
 *
 * @param latitude of the point in the middle, degrees
 * @param longitude of the point in the middle, degrees
 * @param x coordinate of the middle
 * @param y coordinate of the middle
 * @param degree pixels for a degree
 */
record Azimuthal(double latitude, double longitude, double x, double y, double degree) {
  double[] at(double north, double east) {
    double phi = Math.toRadians(north);
    double phi1 = Math.toRadians(latitude);
    double lambda = Math.toRadians(east - longitude);
    double c = Math.toRadians(distance(north, east));
    double k = c < 1e-9 ? 1 : c / Math.sin(c);
    double unit = Math.toDegrees(1) * degree;
    double dx = k * Math.cos(phi) * Math.sin(lambda);
    double dy =
        k * (Math.cos(phi1) * Math.sin(phi) - Math.sin(phi1) * Math.cos(phi) * Math.cos(lambda));
    return new double[] {x + unit * dx, y - unit * dy};
  }

  /** Returns how far a point is from the middle, in degrees of a great circle. */
  double distance(double north, double east) {
    double phi = Math.toRadians(north);
    double phi1 = Math.toRadians(latitude);
    double cosine =
        Math.sin(phi1) * Math.sin(phi)
            + Math.cos(phi1) * Math.cos(phi) * Math.cos(Math.toRadians(east - longitude));
    return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
  }
}
