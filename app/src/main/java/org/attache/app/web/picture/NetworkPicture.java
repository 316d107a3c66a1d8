package org.attache.app.web.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws who is at it with whom: the actor in the middle, the company around. The thicker a line the
 * more events; a dashed line stands for more conflict than cooperation.
 */
public final class NetworkPicture {
  private static final int WIDE_MOST = 14;
  private static final int NARROW_MOST = 8;

  /**
   * Somebody around the actor.
   *
   * @param name to be shown
   * @param href where a click leads
   * @param cooperative events in cooperation
   * @param conflictual events in conflict
   */
  public record Node(String name, String href, int cooperative, int conflictual) {
    int events() {
      return cooperative + conflictual;
    }
  }

  /** Says in how many events two of the company, by their places in the list, are together. */
  @FunctionalInterface
  public interface Together {
    int events(int one, int other);
  }

  private record Shape(String classes, double width, double height, double rx, double ry) {}

  /** Returns the picture for a wide page. */
  public String draw(String actor, List<Node> company, Together together) {
    Shape shape = new Shape("fig wide", 752, 400, 196, 150);
    return draw(shape, actor, first(company, WIDE_MOST), together);
  }

  /** Returns the picture for a narrow page, of fewer. */
  public String drawNarrow(String actor, List<Node> company, Together together) {
    Shape shape = new Shape("fig narrow", 358, 330, 92, 118);
    return draw(shape, actor, first(company, NARROW_MOST), together);
  }

  private static String draw(Shape shape, String actor, List<Node> nodes, Together together) {
    Svg svg = new Svg();
    String label = "Who is at it with " + actor + ". The same as a list below.";
    svg.open(shape.classes(), shape.width(), shape.height(), "group", label);
    List<double[]> at = places(shape, nodes.size());
    double cx = shape.width() / 2;
    double cy = shape.height() / 2;
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        int events = together.events(i, j);
        if (events > 0) {
          String classes = "chord w" + weight(events, 40);
          svg.path(
              classes, "M", at.get(i)[0], at.get(i)[1], "Q", cx, cy, at.get(j)[0], at.get(j)[1]);
        }
      }
    }
    int most = nodes.isEmpty() ? 1 : nodes.get(0).events();
    for (int i = 0; i < nodes.size(); i++) {
      boolean conflict = nodes.get(i).conflictual() > nodes.get(i).cooperative();
      String classes = "spoke w" + weight(nodes.get(i).events(), most) + (conflict ? " dash" : "");
      svg.line(classes, cx, cy, at.get(i)[0], at.get(i)[1]);
    }
    for (int i = 0; i < nodes.size(); i++) {
      node(svg, shape, nodes.get(i), at.get(i));
    }
    svg.circle("knock", cx, cy, 9);
    svg.circle("m-fill", cx, cy, 6.5);
    svg.text("t-lane halo mid", cx, cy - 13, Words.shortened(actor, 34));
    svg.close();
    return svg.toString();
  }

  private static void node(Svg svg, Shape shape, Node node, double[] at) {
    String count = String.valueOf(node.events());
    svg.link(
        node.href(),
        node.name()
            + ": "
            + node.cooperative()
            + " in cooperation, "
            + node.conflictual()
            + " in conflict");
    svg.circle("knock", at[0], at[1], 5.5);
    svg.circle("m-fill", at[0], at[1], 3.5);
    boolean left = at[0] < shape.width() / 2 - 12;
    boolean right = at[0] > shape.width() / 2 + 12;
    double x = left ? at[0] - 10 : right ? at[0] + 10 : at[0];
    boolean above = !left && !right && at[1] < shape.height() / 2;
    double y = left || right ? at[1] + 4 : above ? at[1] - 10 : at[1] + 19;
    String anchor = left ? "halo end" : right ? "halo" : "halo mid";
    String name = Words.shortened(node.name(), shape.width() < 400 ? 13 : 22);
    svg.styledText(anchor, x, y, "t-ink", name, "t-s", count);
    double width = (name.length() + count.length() + 1) * 6.6;
    double begin = left ? x - width : right ? at[0] - 6 : x - width / 2;
    svg.rect("hit", begin, at[1] - 11, width + 18, 22);
    svg.unlink();
  }

  /** Lays places around the middle, the first at the top right, then in turn right and left. */
  private static List<double[]> places(Shape shape, int count) {
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double angle = -Math.PI / 2 + 2 * Math.PI * (i + 0.5) / count;
      double x = shape.width() / 2 + shape.rx() * Math.cos(angle);
      double y = shape.height() / 2 + shape.ry() * Math.sin(angle);
      places.add(new double[] {x, y});
    }
    return places;
  }

  private static int weight(int events, int most) {
    double share = Math.sqrt(events / (double) Math.max(1, most));
    return 1 + (int) Math.min(4, Math.floor(share * 4.999));
  }

  private static List<Node> first(List<Node> nodes, int most) {
    return nodes.subList(0, Math.min(most, nodes.size()));
  }
}
