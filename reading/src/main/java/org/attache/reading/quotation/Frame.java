package org.attache.reading.quotation;

import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to say a quotation, and by which words.
 *
 * @param speaker who says it
 * @param cue the verb or phrase that tells so
 * @param addressee to whom
 * @param isCitation whether the cue only cites a source ("according to")
 */
record Frame(
    @Nullable Speaker speaker, @Nullable Span cue, @Nullable Span addressee, boolean isCitation) {
  static Frame said(@Nullable Speaker speaker, @Nullable Span cue, @Nullable Span addressee) {
    return new Frame(speaker, cue, addressee, false);
  }

  static Frame citing(@Nullable Speaker speaker, Span cue) {
    return new Frame(speaker, cue, null, true);
  }
}
