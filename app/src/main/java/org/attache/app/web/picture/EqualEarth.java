package org.attache.app.web.picture;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2018): areas keep their proportions.
 *
 * @param centreX coordinate of the meridian of Greenwich
 * @param centreY coordinate of the equator
 * @param scale pixels for a radian along the equator, nearly
 */
record EqualEarth(double centreX, double centreY, double scale) {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  /** Returns where a point lies: x and y. */
  double[] at(double latitude, double longitude) {
    double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double x =
        Math.toRadians(longitude)
            * Math.cos(theta)
            / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    return new double[] {centreX + scale * x, centreY - scale * y};
  }
}
