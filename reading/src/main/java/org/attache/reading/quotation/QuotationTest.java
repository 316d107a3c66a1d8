package org.attache.reading.quotation;

import org.attache.reading.quotation.FrameWords.Kind;

/**
 * Tells quotations from single quoted words and from titles of works.
 *
 * <p>Somebody's words count as a quotation from {@value #FEWEST} words on (words as white space
 * parts them); fewer are a quoted term. A stretch whose longer words all begin in upper case and
 * that follows a noun of works or naming ("the film", "entitled"), is a title.
 */
final class QuotationTest {
  private static final int FEWEST = 4;
  private static final int SHORT_WORD = 3;
  private static final int LONGEST_TITLE = 12;

  private final TextWords words;
  private final FrameWords frame;

  QuotationTest(TextWords words, FrameWords frame) {
    this.words = words;
    this.frame = frame;
  }

  boolean isQuotation(Stretch stretch) {
    return chunks(stretch) >= FEWEST && !isTitle(stretch);
  }

  private int chunks(Stretch stretch) {
    int count = 0;
    boolean wordlike = false;
    for (int i = stretch.first(); i < stretch.last(); i++) {
      if (i == stretch.first() || words.gapBefore(i)) {
        count += wordlike ? 1 : 0;
        wordlike = false;
      }
      wordlike |= words.at(i).isWordlike();
    }
    return count + (wordlike ? 1 : 0);
  }

  private boolean isTitle(Stretch stretch) {
    if (stretch.last() - stretch.first() > LONGEST_TITLE || !isTitleCase(stretch)) {
      return false;
    }
    String last = words.lower(stretch.last() - 1);
    boolean sentence = last.equals(".") || last.equals(",") || last.equals("!");
    return !sentence || namesBefore(stretch.open());
  }

  private boolean isTitleCase(Stretch stretch) {
    for (int i = stretch.first(); i < stretch.last(); i++) {
      boolean longer = words.at(i).text().length() > SHORT_WORD;
      if (longer
          && words.at(i).isWordlike()
          && !words.at(i).isCapitalised()
          && !Character.isDigit(words.at(i).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private boolean namesBefore(int open) {
    for (int i = open - 1; i >= 0 && i >= open - 4; i--) {
      if (frame.is(words.at(i), Kind.TITLE_CUE) || words.lower(i).equals("is")) {
        return true;
      }
    }
    return false;
  }
}
