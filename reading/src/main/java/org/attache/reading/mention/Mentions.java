package org.attache.reading.mention;

import java.util.List;

/**
 * The mentions of a document.
 *
 * @param bySentence one list a sentence, in order of the words, without overlap
 */
public record Mentions(List<List<Mention>> bySentence) {
  public Mentions {
    bySentence = bySentence.stream().map(List::copyOf).toList();
  }

  /** Returns the mentions of a sentence, in order. */
  public List<Mention> in(int sentence) {
    return bySentence.get(sentence);
  }
}
