package org.attache.training;

import org.attache.model.Document;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.lexicon.LexiconHints;
import org.attache.reading.encode.Hints;
import org.attache.reading.segment.Segmenter;

/** Gives texts the hints that they will have when they are served. */
final class Hinting {
  private final Lexicon lexicon = Lexicon.shipped();
  private final Segmenter segmenter = new Segmenter();

  Hints of(String text) {
    return new LexiconHints(lexicon, segmenter.segment(Document.of("training", text, null)));
  }
}
