package org.attache.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a document has spoken of so far, in order. */
final class Discourse {
  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 4;

  /**
   * One mention.
   *
   * @param sentence index of its sentence
   * @param word index of its first word
   * @param last index after its last word
   * @param kind what it names
   * @param referents whom it names
   * @param subject whether it opens its sentence or clause
   */
  record Step(
      int sentence,
      int word,
      int last,
      MentionKind kind,
      List<Referent> referents,
      boolean subject) {
    boolean isPerson() {
      return referents.stream().anyMatch(Referent::isPerson);
    }

    boolean before(int otherSentence, int otherWord) {
      return sentence < otherSentence || (sentence == otherSentence && word < otherWord);
    }
  }

  private final List<Step> steps = new ArrayList<>();

  void add(Step step) {
    steps.add(step);
  }

  /** Returns the steps of a sentence that stand before a word, in order. */
  List<Step> in(int sentence, int beforeWord) {
    return steps.subList(countBefore(sentence, 0), countBefore(sentence, beforeWord));
  }

  /** Returns how many steps stand before a word: documents may be long, so it is searched for. */
  private int countBefore(int sentence, int word) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).before(sentence, word)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the referent that a pronoun most likely stands for: in its own sentence and then in
   * each sentence before it, the subject first, else the earliest.
   *
   * @param reach how many sentences back to look
   */
  @Nullable Referent salient(int sentence, int word, int reach, Predicate<Referent> fits) {
    for (int s = sentence; s >= 0 && s >= sentence - reach; s--) {
      List<Step> here = in(s, s == sentence ? word : Integer.MAX_VALUE);
      Referent best = null;
      boolean subject = false;
      for (Step step : here) {
        boolean single = step.referents().size() == 1 && fits.test(step.referents().get(0));
        if (single && (best == null || (step.subject() && !subject))) {
          best = step.referents().get(0);
          subject = step.subject();
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /**
   * Returns the referent that a pronoun at a word most likely stands for, as far as one reaches.
   */
  @Nullable Referent salient(Scan scan, int at, Predicate<Referent> fits) {
    return salient(scan.sentence().index(), at, REACH, fits);
  }

  /** Returns up to {@code count} different referents before a word, in order of the text. */
  List<Referent> latest(int sentence, int word, int count, Predicate<Referent> fits) {
    List<Referent> found = new ArrayList<>();
    for (int at = countBefore(sentence, word) - 1; at >= 0 && found.size() < count; at--) {
      Step step = steps.get(at);
      for (int i = step.referents().size() - 1; i >= 0; i--) {
        Referent referent = step.referents().get(i);
        boolean fresh = found.stream().noneMatch(f -> f.name().equals(referent.name()));
        if (fresh && found.size() < count && fits.test(referent)) {
          found.add(0, referent);
        }
      }
    }
    return found;
  }
}
