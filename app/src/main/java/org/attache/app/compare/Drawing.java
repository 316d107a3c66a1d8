package org.attache.app.compare;

import java.util.Locale;
import org.attache.app.export.xml.Xml;

/** A picture under construction, which brings its own colours: it leaves the desk. */
final class Drawing {
  private static final String STYLE =
      "text{font:13px system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;"
          + "fill:#1b1f24}"
          + ".h{font-weight:600;font-size:17px}.b{font-weight:600}.s{font-size:12px;fill:#4a5159}"
          + ".end{text-anchor:end}.mid{text-anchor:middle}"
          + ".ground{fill:#fff}.axis{stroke:#4a5159}.grid{stroke:#dfe3e8}"
          + ".ours{fill:#1f5fa8}.theirs{fill:#e9a23b}.wrong{fill:#b3261e}.none{fill:#c9ced6}"
          + ".trace.ours{stroke:#1f5fa8;stroke-width:2;fill:none}"
          + ".trace.theirs{stroke:#b36b00;stroke-width:2;stroke-dasharray:5 3;fill:none}"
          + ".wrong-text{fill:#b3261e;font-weight:600;font-size:12px}";

  private final StringBuilder out = new StringBuilder(4096);

  Drawing(double width, double height, String label) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    out.append(number(width)).append(' ').append(number(height)).append("\" width=\"");
    out.append(number(width)).append("\" height=\"").append(number(height));
    out.append("\" role=\"img\" aria-label=\"").append(Xml.attribute(label)).append("\">\n");
    out.append("<style>").append(STYLE).append("</style>\n");
    rect("ground", 0, 0, width, height);
  }

  void rect(String classes, double x, double y, double width, double height) {
    out.append("<rect class=\"").append(classes).append("\" x=\"").append(number(x));
    out.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
    out.append("\" height=\"").append(number(Math.max(0, height))).append("\"/>\n");
  }

  void line(String classes, double x1, double y1, double x2, double y2) {
    out.append("<line class=\"").append(classes).append("\" x1=\"").append(number(x1));
    out.append("\" y1=\"").append(number(y1)).append("\" x2=\"").append(number(x2));
    out.append("\" y2=\"").append(number(y2)).append("\"/>\n");
  }

  void circle(String classes, double x, double y, double radius) {
    out.append("<circle class=\"").append(classes).append("\" cx=\"").append(number(x));
    out.append("\" cy=\"").append(number(y)).append("\" r=\"").append(number(radius));
    out.append("\"/>\n");
  }

  void text(String classes, double x, double y, String words) {
    out.append("<text class=\"").append(classes).append("\" x=\"").append(number(x));
    out.append("\" y=\"").append(number(y)).append("\">").append(Xml.text(words));
    out.append("</text>\n");
  }

  /** Returns the finished picture. */
  String svg() {
    return out + "</svg>\n";
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
