package org.attache.app.review;

/**
 * So many of so many, with the interval in which the true share lies with 95 % confidence.
 *
 * @param right how many are right
 * @param judged of how many, at least {@code right}
 */
public record Proportion(int right, int judged) {
  /** With fewer judged, an interval is so wide that no share is given. */
  public static final int LEAST = 10;

  private static final double Z = 1.959963984540054;

  public Proportion {
    if (right < 0 || judged < right) {
      throw new IllegalArgumentException("not a proportion: " + right + " of " + judged);
    }
  }

  /** Returns whether enough were judged to tell a share. */
  public boolean isEnough() {
    return judged >= LEAST;
  }

  /** Returns the share, 0 to 1; 0 where none was judged. */
  public double share() {
    return judged == 0 ? 0 : (double) right / judged;
  }

  /** Returns the lower end of the interval (Wilson's score interval, 1927). */
  public double low() {
    return judged == 0 ? 0 : Math.max(0, centre() - halfWidth());
  }

  /** Returns the upper end of the interval. */
  public double high() {
    return judged == 0 ? 1 : Math.min(1, centre() + halfWidth());
  }

  private double centre() {
    return (share() + Z * Z / (2.0 * judged)) / (1 + Z * Z / judged);
  }

  private double halfWidth() {
    double variance = share() * (1 - share()) / judged + Z * Z / (4.0 * judged * judged);
    return Z * Math.sqrt(variance) / (1 + Z * Z / judged);
  }
}
