package org.attache.app.export.report;

import org.jspecify.annotations.Nullable;

/** CommonMark. */
final class Markdown implements Markup {
  @Override
  public String begin(String title) {
    return "# " + escaped(title) + "\n\n";
  }

  @Override
  public String end() {
    return "";
  }

  @Override
  public String heading(int level, String text) {
    return "#".repeat(level) + " " + escaped(text) + "\n\n";
  }

  @Override
  public String paragraph(String text) {
    return escaped(text) + "\n\n";
  }

  @Override
  public String item(String text) {
    return "- " + escaped(text) + "\n";
  }

  @Override
  public String list(String items) {
    return items + "\n";
  }

  @Override
  public String source(int number, String text, @Nullable String url) {
    String address = url == null ? "" : " <" + url.replaceAll("[<>\\s]", "") + ">";
    return "- \\[" + number + "\\] " + escaped(text) + address + "\n";
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1");
  }
}
