package org.attache.reading.segment;

import java.util.List;
import java.util.Objects;
import org.attache.model.Document;

/**
 * A document cut into sentences and words.
 *
 * @param document the document
 * @param sentences in order, without overlap; what lies between them is white space
 */
public record SegmentedText(Document document, List<Sentence> sentences) {
  public SegmentedText {
    Objects.requireNonNull(document, "document");
    sentences = List.copyOf(sentences);
  }

  /** Returns the index of the sentence that holds the unit at {@code offset}, or -1. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else if (sentences.get(middle).span().begin() > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
