package org.attache.app.terminal;

/** Makes foreign text safe to show on a terminal. */
public final class Printable {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private final StringBuilder line = new StringBuilder();
  private boolean rightToLeft;

  private Printable() {}

  /**
   * Returns {@code text} on one line: runs of white space are one space, control characters and
   * bidirectional controls are gone, half surrogates are U+FFFD, and text that holds right-to-left
   * letters stands in an isolate.
   */
  public static String of(String text) {
    Printable printable = new Printable();
    printable.add(text);
    return printable.isolated(printable.line.toString());
  }

  /**
   * Returns {@code text} as {@link #of} does, with the part from {@code begin} to {@code end}
   * painted bold.
   */
  public static String emphasising(String text, int begin, int end, Palette palette) {
    Printable printable = new Printable();
    StringBuilder line = printable.line;
    printable.add(text.substring(0, begin));
    int from = line.length();
    printable.add(text.substring(begin, end));
    int to = line.length();
    printable.add(text.substring(end));
    return printable.isolated(
        line.substring(0, from)
            + palette.paint(Style.BOLD, line.substring(from, to))
            + line.substring(to));
  }

  private void add(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      rightToLeft |= isRightToLeft(codePoint);
      append(codePoint);
    }
  }

  private String isolated(String text) {
    String printable = text.strip();
    return rightToLeft ? FIRST_STRONG_ISOLATE + printable + POP_ISOLATE : printable;
  }

  private void append(int codePoint) {
    if (isSpace(codePoint)) {
      if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
      line.append('\uFFFD');
    } else if (!Character.isISOControl(codePoint) && !isDirectionControl(codePoint)) {
      line.appendCodePoint(codePoint);
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || codePoint == 0xA0 || codePoint == 0x85;
  }

  private static boolean isDirectionControl(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
