package org.attache.reading.quotation;

import java.util.Objects;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch between quotation marks with the frame that tells whose words it holds.
 *
 * @param span the words, without the marks
 * @param speaker the words that name the speaker, not yet resolved
 * @param speakerSentence index of the sentence in which {@code speaker} stands; -1 without one
 * @param cue the verb of speech
 * @param addressee the words that name to whom it was said
 */
public record QuotedSpan(
    Span span,
    @Nullable Span speaker,
    int speakerSentence,
    @Nullable Span cue,
    @Nullable Span addressee) {
  public QuotedSpan {
    Objects.requireNonNull(span, "span");
  }
}
