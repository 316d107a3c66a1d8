package org.attache.reading.claim.review;

import java.util.List;
import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.mention.Mention;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft's trigger stands.
 *
 * @param text the document
 * @param sentence the trigger's sentence
 * @param first index of the trigger's first word
 * @param last index after its last word
 */
record Spot(AnalysedText text, Sentence sentence, int first, int last) {
  private static final Set<String> BREAKS =
      Set.of(".", ";", ":", "(", ")", "who", "which", "that", "because", "while", "although");

  static Spot of(AnalysedText text, ClaimDraft draft) {
    Sentence sentence = text.text().sentences().get(draft.sentence());
    int first = 0;
    while (first < sentence.words().size() - 1
        && sentence.words().get(first).span().end() <= draft.trigger().begin()) {
      first++;
    }
    int last = first + 1;
    while (last < sentence.words().size()
        && sentence.words().get(last).span().overlaps(draft.trigger())) {
      last++;
    }
    return new Spot(text, sentence, first, last);
  }

  int size() {
    return sentence.words().size();
  }

  /** Returns a word in lower case, empty beyond the sentence. */
  String lower(int index) {
    return index < 0 || index >= size() ? "" : sentence.words().get(index).lower();
  }

  boolean isHyphen(int index) {
    String word = lower(index);
    return word.equals("-") || word.equals("–") || word.equals("‑");
  }

  /** Returns whether a word ends the phrase or clause around the trigger. */
  boolean breaks(int index) {
    return BREAKS.contains(lower(index));
  }

  List<Mention> mentions() {
    return text.resolver().mentions().in(sentence.index());
  }

  /** Returns the mention whose last word stands before {@code index}, or null. */
  @Nullable Mention endingAt(int index) {
    for (Mention mention : mentions()) {
      if (mention.last() == index) {
        return mention;
      }
    }
    return null;
  }

  /** Returns the index of the first word of {@code words}, a stretch of this sentence. */
  int indexOf(Span words) {
    int at = 0;
    while (at < size() && sentence.words().get(at).span().end() <= words.begin()) {
      at++;
    }
    return at;
  }

  /** Returns whether a link's words stand in this sentence after the word at {@code index}. */
  boolean isAfter(Link link, int index) {
    return link.sentence() == sentence.index() && indexOf(link.words()) > index;
  }
}
