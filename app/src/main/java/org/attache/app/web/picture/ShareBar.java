package org.attache.app.web.picture;

/** Draws how large a number is beside the largest of its list. */
public final class ShareBar {
  private static final double WIDTH = 72;
  private static final double HEIGHT = 8;

  /**
   * Returns the bar as SVG; it repeats a number that stands beside it, and is hidden from readers.
   */
  public String draw(long count, long most) {
    Svg svg = new Svg();
    svg.openHidden("share", WIDTH, HEIGHT);
    double share = most <= 0 ? 0 : Math.min(1, count / (double) most);
    svg.rect("q-verb", 0, 1, Math.max(count > 0 ? 1.5 : 0, share * WIDTH), HEIGHT - 2);
    svg.close();
    return svg.toString();
  }
}
