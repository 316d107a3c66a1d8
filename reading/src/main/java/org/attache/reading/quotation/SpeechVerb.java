package org.attache.reading.quotation;

import java.util.Objects;

/**
 * A verb of speech or thought.
 *
 * @param lemma its base form; several words for a phrasal verb ("point out")
 * @param speechClass what it does with its content
 * @param weak whether it is a verb of speech only beside a quotation or a content clause
 */
public record SpeechVerb(String lemma, SpeechClass speechClass, boolean weak) {
  public SpeechVerb {
    if (lemma.isBlank()) {
      throw new IllegalArgumentException("a verb needs a lemma");
    }
    Objects.requireNonNull(speechClass, "speechClass");
  }
}
