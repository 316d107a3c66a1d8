package org.attache.reading.claim.trained;

import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.mention.Mention;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/**
 * Mends the stretches that the encoder tags word by word: a part of a name becomes the name
 * ("United" of "United Nations"), a stretch of articles and quantities alone is nobody.
 */
final class RoleWords {
  private static final Set<String> NOBODY =
      Set.of(
          "the", "a", "an", "of", "and", "or", "more", "than", "at", "least", "about", "some",
          "all", "no", "not", "to", "in", "by", "that", "which", ",", "-", "’s", "'s");

  private RoleWords() {}

  /** Returns the stretch to resolve, or null where its words name nobody. */
  static @Nullable Span whole(AnalysedText text, int sentence, Span words) {
    for (Mention mention : text.resolver().mentions().in(sentence)) {
      if (mention.head().contains(words) && !mention.head().equals(words)) {
        return mention.head();
      }
    }
    return names(text.text().sentences().get(sentence), words) ? words : null;
  }

  private static boolean names(Sentence sentence, Span words) {
    for (Word word : sentence.words()) {
      if (word.span().overlaps(words) && !NOBODY.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
