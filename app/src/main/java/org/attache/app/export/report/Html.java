package org.attache.app.export.report;

import org.attache.app.export.xml.Xml;
import org.jspecify.annotations.Nullable;

/** HTML. */
final class Html implements Markup {
  @Override
  public String begin(String title) {
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + Xml.text(title)
        + "</title>\n</head>\n<body>\n<h1>"
        + Xml.text(title)
        + "</h1>\n";
  }

  @Override
  public String end() {
    return "</body>\n</html>\n";
  }

  @Override
  public String heading(int level, String text) {
    return "<h" + level + ">" + Xml.text(text) + "</h" + level + ">\n";
  }

  @Override
  public String paragraph(String text) {
    return "<p>" + Xml.text(text) + "</p>\n";
  }

  @Override
  public String item(String text) {
    return "<li>" + Xml.text(text) + "</li>\n";
  }

  @Override
  public String list(String items) {
    return "<ul>\n" + items + "</ul>\n";
  }

  @Override
  public String source(int number, String text, @Nullable String url) {
    boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
    String address =
        web && url != null
            ? " <a href=\"" + Xml.attribute(url) + "\">" + Xml.text(url) + "</a>"
            : "";
    return "<li>[" + number + "] " + Xml.text(text) + address + "</li>\n";
  }
}
