package org.attache.sources.html.body;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds a page's title again among its blocks. */
final class Titles {
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int FEWEST_UNITS = 10;

  private final String wanted;

  /**
   * Makes a finder.
   *
   * @param title the title as the page tells it of itself, perhaps with the outlet's name
   */
  Titles(String title) {
    wanted = plain(title);
  }

  /** Returns the number of the heading that is the title, or 0 where there is none. */
  int among(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isHeading() && isIn(blocks.get(i))) {
        return i;
      }
    }
    return 0;
  }

  boolean isIn(Block block) {
    String heading = plain(block.text());
    return (heading.length() >= FEWEST_UNITS && wanted.contains(heading))
        || (wanted.length() >= FEWEST_UNITS && heading.contains(wanted));
  }

  private static String plain(String text) {
    return NO_WORDS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
