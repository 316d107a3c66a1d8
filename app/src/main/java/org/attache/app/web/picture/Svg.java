package org.attache.app.web.picture;

import java.util.Locale;
import org.attache.model.Stage;

/** Writes SVG; every text and attribute value is escaped, numbers have one decimal at most. */
final class Svg {
  private final StringBuilder out = new StringBuilder(4096);

  void open(String classes, double width, double height, String role, String label) {
    out.append("<svg class=\"").append(escaped(classes)).append("\" viewBox=\"0 0 ");
    out.append(number(width)).append(' ').append(number(height)).append("\" role=\"");
    out.append(escaped(role)).append("\" aria-label=\"").append(escaped(label)).append("\">");
  }

  /** Opens a picture that only repeats what stands beside it. */
  void openHidden(String classes, double width, double height) {
    out.append("<svg class=\"").append(escaped(classes)).append("\" viewBox=\"0 0 ");
    out.append(number(width)).append(' ').append(number(height));
    out.append("\" aria-hidden=\"true\" focusable=\"false\">");
  }

  void close() {
    out.append("</svg>");
  }

  /** Opens a link; what is drawn until {@link #unlink} belongs to it. */
  void link(String href, String title) {
    out.append("<a href=\"").append(escaped(href)).append("\" aria-label=\"");
    out.append(escaped(title)).append("\"><title>").append(escaped(title)).append("</title>");
  }

  void unlink() {
    out.append("</a>");
  }

  void line(String classes, double x1, double y1, double x2, double y2) {
    out.append("<line class=\"").append(escaped(classes)).append('"');
    attribute("x1", x1);
    attribute("y1", y1);
    attribute("x2", x2);
    attribute("y2", y2);
    out.append("/>");
  }

  void rect(String classes, double x, double y, double width, double height) {
    out.append("<rect class=\"").append(escaped(classes)).append('"');
    attribute("x", x);
    attribute("y", y);
    attribute("width", Math.max(0, width));
    attribute("height", Math.max(0, height));
    out.append("/>");
  }

  void circle(String classes, double x, double y, double radius) {
    out.append("<circle class=\"").append(escaped(classes)).append('"');
    attribute("cx", x);
    attribute("cy", y);
    attribute("r", radius);
    out.append("/>");
  }

  /** Draws a path; {@code parts} are commands and coordinates, in order. */
  void path(String classes, Object... parts) {
    out.append("<path class=\"").append(escaped(classes)).append("\" d=\"");
    boolean afterNumber = false;
    for (Object part : parts) {
      boolean isNumber = part instanceof Number;
      out.append(isNumber && afterNumber ? " " : "");
      out.append(isNumber ? number(((Number) part).doubleValue()) : escaped(part.toString()));
      afterNumber = isNumber;
    }
    out.append("\"/>");
  }

  /** Draws a path that {@link Outline} wrote. */
  void outline(String classes, String path) {
    out.append("<path class=\"").append(escaped(classes)).append("\" d=\"");
    out.append(escaped(path)).append("\"/>");
  }

  /** Draws what follows within a circle only, until {@link #unclip}; {@code id} is the page's. */
  void clip(String id, double x, double y, double radius) {
    out.append("<clipPath id=\"").append(escaped(id)).append("\"><circle");
    attribute("cx", x);
    attribute("cy", y);
    attribute("r", radius);
    out.append("/></clipPath><g clip-path=\"url(#").append(escaped(id)).append(")\">");
  }

  void unclip() {
    out.append("</g>");
  }

  void text(String classes, double x, double y, String content) {
    out.append("<text class=\"").append(escaped(classes)).append('"');
    attribute("x", x);
    attribute("y", y);
    out.append('>').append(escaped(content)).append("</text>");
  }

  /** Writes a text of several styles: classes and words in turn. */
  void styledText(String classes, double x, double y, String... spans) {
    out.append("<text class=\"").append(escaped(classes)).append('"');
    attribute("x", x);
    attribute("y", y);
    out.append('>');
    for (int i = 0; i + 1 < spans.length; i += 2) {
      if (!spans[i + 1].isEmpty()) {
        out.append(i == 0 ? "" : " ").append("<tspan class=\"").append(escaped(spans[i]));
        out.append("\">").append(escaped(spans[i + 1])).append("</tspan>");
      }
    }
    out.append("</text>");
  }

  /** Draws the mark of a stage, or of {@code lapsed}, with its upper left corner at (x, y). */
  void mark(String stage, double x, double y, double size) {
    out.append("<use class=\"s-").append(escaped(stage)).append("\" href=\"#m-");
    out.append(escaped(stage)).append('"');
    attribute("x", x);
    attribute("y", y);
    attribute("width", size);
    attribute("height", size);
    out.append("/>");
  }

  /** Returns the name under which sheet and sprite know a stage. */
  static String name(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
