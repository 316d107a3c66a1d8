package org.attache.app.export.xml;

/** Text in XML 1.0. */
public final class Xml {
  /** The first line of a document. */
  public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private static final int REPLACEMENT = 0xFFFD;

  private Xml() {}

  /** Returns text that stands between tags; what XML cannot hold becomes U+FFFD. */
  public static String text(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(letter -> isAllowed(letter) ? letter : REPLACEMENT)
        .forEach(out::appendCodePoint);
    return out.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Returns text that stands between double quotes. */
  public static String attribute(String text) {
    return text(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private static boolean isAllowed(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD)
        || letter >= 0x10000;
  }
}
