package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.entry.Assertion;
import org.attache.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A trigger with the words that belong to it: what stands right before it ("48-hour ceasefire"),
 * and after a bare verb what follows it ("imposes a 25% tariff").
 *
 * @param words the words, in order
 * @param kind the kind of event that they or else the claim's modes tell of
 */
record Phrase(List<Token> words, @Nullable Kind kind) {
  private static final int BEFORE = 3;
  private static final int AFTER = 4;

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(Assertion assertion, List<Token> tokens, Vocabulary vocabulary, Kinds kinds) {
    String sentence = assertion.evidence();
    Claim claim = assertion.claim();
    int begin = assertion.triggerInEvidence();
    int end = begin + claim.trigger().text().length();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= begin) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).begin() < end) {
      last++;
    }
    int from = first;
    while (from > 0 && first - from < BEFORE && belongs(sentence, tokens, from - 1, vocabulary)) {
      from--;
    }
    Kind kind = kinds.toldBy(claim, tokens.subList(first, last));
    int to = last;
    if (kind == null) {
      while (to > 0
          && to < tokens.size()
          && to - last < AFTER
          && isNext(sentence, tokens, to - 1)) {
        to++;
      }
      kind = kinds.toldBy(claim, tokens.subList(first, to));
      to = kind == null ? last : to;
    }
    return new Phrase(
        new ArrayList<>(tokens.subList(from, to)), kind == null ? kinds.ofModes(claim) : kind);
  }

  /** Returns whether the token is a modifier of the one after it. */
  private static boolean belongs(
      String sentence, List<Token> tokens, int index, Vocabulary vocabulary) {
    Token token = tokens.get(index);
    boolean telling =
        token.isNumber()
            || vocabulary.daysIn(token.lower()) > 0
            || !vocabulary.digits(token.lower()).equals(token.lower())
            || !vocabulary.isCommon(token.lower());
    return telling && index + 1 < tokens.size() && isNext(sentence, tokens, index);
  }

  /** Returns whether nothing but a blank or hyphen parts the token from the next. */
  private static boolean isNext(String sentence, List<Token> tokens, int index) {
    int end = tokens.get(index).end();
    return tokens.get(index + 1).begin() == end + 1 && " -–".indexOf(sentence.charAt(end)) >= 0;
  }
}
