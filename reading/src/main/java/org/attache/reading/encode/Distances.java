package org.attache.reading.encode;

import java.util.List;

/** Where a word stands as seen from a trigger, in coarse steps that grow with the distance. */
public final class Distances {
  /** Number of steps. */
  public static final int COUNT = 23;

  private static final int[] STEPS = {1, 2, 3, 5, 8, 13, 21, 34};
  private static final int INSIDE = 0;
  private static final int SENTENCE_BEFORE = 19;
  private static final int EARLIER = 20;
  private static final int SENTENCE_AFTER = 21;
  private static final int LATER = 22;

  private Distances() {}

  /** Returns the step of word {@code word} from the trigger {@code first} to {@code last}. */
  public static int of(List<Token> words, int first, int last, int word) {
    int sentences = words.get(word).sentence() - words.get(first).sentence();
    if (sentences < 0) {
      return sentences == -1 ? SENTENCE_BEFORE : EARLIER;
    }
    if (sentences > 0) {
      return sentences == 1 ? SENTENCE_AFTER : LATER;
    }
    if (word >= first && word <= last) {
      return INSIDE;
    }
    return word < first ? step(first - word) : STEPS.length + 1 + step(word - last);
  }

  private static int step(int distance) {
    int step = 0;
    while (step < STEPS.length && STEPS[step] < distance) {
      step++;
    }
    return 1 + step;
  }
}
