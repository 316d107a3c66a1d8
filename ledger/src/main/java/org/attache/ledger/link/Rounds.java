package org.attache.ledger.link;

import java.util.List;

/**
 * Which of several of its kind an event is by the words before its trigger: "a second summit", "the
 * third round of talks", "another meeting".
 */
final class Rounds {
  /** Not told, or the first. */
  static final int ONLY = 0;

  /** One more than was known, whichever. */
  static final int ANOTHER = -1;

  private static final int BEFORE = 5;

  private final Vocabulary vocabulary;

  Rounds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the number of the round, {@link #ONLY} or {@link #ANOTHER}.
   *
   * @param begin where the trigger begins in the sentence
   * @param end where it ends
   */
  int of(List<Token> sentence, int begin, int end) {
    int last = sentence.size() - 1;
    while (last >= 0 && sentence.get(last).begin() >= end) {
      last--;
    }
    int before = 0;
    for (int i = last; i >= 0; i--) {
      Token token = sentence.get(i);
      boolean inside = token.end() > begin;
      int round = round(sentence, i);
      if (round != ONLY) {
        return round;
      }
      before += inside ? 0 : 1;
      if (before > BEFORE || (!inside && !belongs(token))) {
        return ONLY;
      }
    }
    return ONLY;
  }

  private int round(List<Token> sentence, int index) {
    String word = sentence.get(index).lower();
    boolean followUp =
        word.equals("follow")
            && index + 1 < sentence.size()
            && sentence.get(index + 1).lower().equals("up");
    return followUp ? ANOTHER : vocabulary.round(word);
  }

  /** Names and a few words may stand between: "the third round of US–Russia talks". */
  private boolean belongs(Token token) {
    return token.isCapital() || vocabulary.isOfRound(token.lower());
  }
}
