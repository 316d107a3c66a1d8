package org.attache.reading.segment;

import java.util.List;
import java.util.Objects;
import org.attache.model.Span;

/**
 * A sentence, headline or list item.
 *
 * @param index its number in the document, from 0
 * @param span from its first to after its last unit, without surrounding white space
 * @param words in order; every unit of the span that is not white space lies in one of them
 * @param kind what it is in the layout of the text
 * @param paragraph number of the paragraph (block of lines) it belongs to, from 0
 */
public record Sentence(int index, Span span, List<Word> words, SentenceKind kind, int paragraph) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    words = List.copyOf(words);
  }

  /** Returns the span from the first to the last of the words {@code from} to {@code to}. */
  public Span span(int from, int to) {
    return new Span(words.get(from).span().begin(), words.get(to - 1).span().end());
  }
}
