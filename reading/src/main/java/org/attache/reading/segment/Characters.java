package org.attache.reading.segment;

/** Classes of code points that word and sentence limits depend on. */
final class Characters {
  private static final String CLOSING_QUOTES = "\"'”’»›″";
  private static final String OPENING_QUOTES = "\"'“‘„‚«‹`";
  private static final String DASHES = "-‐‑‒–—―−";
  private static final String BULLETS = "•‣▪◦·●○■□*➤►–—-";

  private Characters() {}

  /** Returns whether nothing is to be seen of it: white space, controls, format characters. */
  static boolean isGap(int cp) {
    if (cp < 0x80) {
      return cp <= ' ' || cp == 0x7f;
    }
    return Character.isSpaceChar(cp) || Character.isISOControl(cp) || isFormat(cp);
  }

  /** Returns whether it is a soft hyphen, a zero-width space or joiner, or a mark of direction. */
  static boolean isFormat(int cp) {
    return cp > 0x7f && Character.getType(cp) == Character.FORMAT;
  }

  /** Returns whether it is a letter, a digit or a combining mark. */
  static boolean isWordPart(int cp) {
    if (cp < 0x80) {
      return (cp >= '0' && cp <= '9') || (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z');
    }
    return Character.isLetterOrDigit(cp) || isCombining(cp);
  }

  private static boolean isCombining(int cp) {
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isApostrophe(int cp) {
    return cp == '\'' || cp == '’' || cp == 'ʼ';
  }

  static boolean isDash(int cp) {
    return DASHES.indexOf(cp) >= 0;
  }

  static boolean isBullet(int cp) {
    return BULLETS.indexOf(cp) >= 0;
  }

  static boolean canOpenQuote(int cp) {
    return OPENING_QUOTES.indexOf(cp) >= 0;
  }

  static boolean canCloseQuote(int cp) {
    return CLOSING_QUOTES.indexOf(cp) >= 0;
  }

  static boolean isPictograph(int cp) {
    int type = Character.getType(cp);
    return type == Character.OTHER_SYMBOL || (type == Character.MODIFIER_SYMBOL && cp > 0x7f);
  }
}
