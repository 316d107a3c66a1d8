package org.attache.sources.html.body;

/** Gathers the text of a block: white space becomes one space, what nobody sees is left out. */
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private int linkUnits;
  private int breaks;

  void append(String run, boolean linked) {
    int before = text.length();
    for (int i = 0; i < run.length(); i++) {
      char unit = run.charAt(i);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
          text.append(' ');
        }
      } else if (!isInvisible(unit)) {
        text.append(unit);
        breaks = 0;
      }
    }
    if (linked) {
      linkUnits += text.length() - before;
    }
  }

  /** Adds a line break; returns whether it is the second in a row, which ends a paragraph. */
  boolean lineBreak() {
    breaks++;
    if (breaks == 1 && !text.isEmpty()) {
      text.setLength(end());
      text.append('\n');
    }
    return breaks > 1;
  }

  int linkUnits() {
    return Math.min(linkUnits, end());
  }

  void clear() {
    text.setLength(0);
    linkUnits = 0;
    breaks = 0;
  }

  @Override
  public String toString() {
    return text.substring(0, end());
  }

  private int end() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  private static boolean isInvisible(char unit) {
    return Character.getType(unit) == Character.CONTROL
        || unit == '\u00AD'
        || unit == '\u200B'
        || unit == '\u2060'
        || unit == '\uFEFF';
  }
}
