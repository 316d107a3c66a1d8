package org.attache.app.web.picture;

/**
 * Draws cooperation and conflict from a middle line: conflict to the left, filled, cooperation to
 * the right.
 */
public final class BalanceBar {
  private static final double WIDTH = 160;
  private static final double HEIGHT = 12;
  private static final double HALF = WIDTH / 2;

  /** Returns the bar as SVG; it repeats numbers that stand beside it. */
  public String draw(int conflictual, int cooperative, int most) {
    Svg svg = new Svg();
    svg.openHidden("balance", WIDTH, HEIGHT);
    double scale = (HALF - 2) / Math.max(1, most);
    svg.rect("q-mat", HALF - conflictual * scale, 2, conflictual * scale, HEIGHT - 4);
    svg.rect("q-verb", HALF, 2, cooperative * scale, HEIGHT - 4);
    svg.line("axis", HALF, 0, HALF, HEIGHT);
    svg.close();
    return svg.toString();
  }
}
