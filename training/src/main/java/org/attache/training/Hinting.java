package org.attache.training;

import org.attache.model.Document;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.lexicon.LexiconHints;
import org.attache.reading.encode.Hints;
import org.attache.reading.segment.Segmenter;

/** Gives texts the hints that they will have when they are served. */
final class Hinting {
  private final boolean given;
  private final Lexicon lexicon = Lexicon.shipped();
  private final Segmenter segmenter = new Segmenter();

  /**
   * Makes it.
   *
   * @param given whether there are any hints
   */
  Hinting(boolean given) {
    this.given = given;
  }

  Hints of(String text) {
    if (!given) {
      return Hints.NONE;
    }
    return new LexiconHints(lexicon, segmenter.segment(Document.of("training", text, null)));
  }
}
