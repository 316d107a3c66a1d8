package org.attache.reading.encode;

import java.util.List;
import org.attache.model.Span;

/**
 * A document as the encoder takes it.
 *
 * @param text its text
 * @param sentences the spans of its sentences, in order, without overlap
 * @param hints what is known of its events beforehand, as in training
 */
public record Passage(String text, List<Span> sentences, Hints hints) {
  public Passage {
    sentences = List.copyOf(sentences);
  }
}
