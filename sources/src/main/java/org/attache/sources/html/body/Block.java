package org.attache.sources.html.body;

import org.jsoup.nodes.Element;

/**
 * A run of text that a page shows as one paragraph, heading or item.
 *
 * @param element the nearest element around it that begins a line of its own
 * @param text its text; white space is one space, a line break one line feed
 * @param linkUnits how many units of the text are in links
 */
record Block(Element element, String text, int linkUnits) {
  private static final int PROSE_UNITS = 40;
  private static final String WITHIN_SENTENCES = ".!?,;:…。！？、，।؟،";
  private static final String AFTER_SENTENCES = ".!?…:。！？।؟\"”'’»)";

  int units() {
    return text.length();
  }

  /** The share of the text that is in links. */
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linkUnits / text.length();
  }

  /** Whether it is little more than a link. */
  boolean isLinked() {
    return linkShare() > 0.6;
  }

  /** Whether it looks like running text rather than like a label, a link or a line of a menu. */
  boolean isProse() {
    return units() >= PROSE_UNITS
        && linkShare() < 0.5
        && (units() >= 2 * PROSE_UNITS || hasSentence());
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isItem() {
    return Tags.isItem(element.normalName());
  }

  boolean endsSentence() {
    return !text.isEmpty() && AFTER_SENTENCES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean hasSentence() {
    return text.chars().anyMatch(unit -> WITHIN_SENTENCES.indexOf(unit) >= 0);
  }
}
