package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.model.EventType;

/**
 * Finds triggers: each word begins one of a category, goes on with it, or has none. Outputs are O,
 * I, then one for each category.
 */
final class TriggerHead {
  private static final int OUTSIDE = 0;
  private static final int INSIDE = 1;
  private static final int FIRST_EVENT = 2;

  private final Matrix bias;
  private final float threshold;
  private final float hint;
  private final int[] hinted;

  TriggerHead(HeadWeights weights) {
    bias = weights.matrix("trigger.bias");
    threshold = weights.setting("trigger.threshold", 0);
    hint = weights.setting("trigger.hint", 0);
    hinted = hinted(weights.names("event"));
  }

  /** Returns the category that each hint of a word speaks for, -1 where it is too weak. */
  private static int[] hinted(List<String> events) {
    int[] hinted = new int[Hints.WORDS];
    Arrays.fill(hinted, -1);
    for (EventType event : EventType.values()) {
      hinted[Hints.strong(event)] = events.indexOf(event.name());
    }
    return hinted;
  }

  List<Found> find(List<Token> words, WordVectors vectors) {
    float[][] scores = new float[words.size()][];
    for (int w = 0; w < scores.length; w++) {
      scores[w] = bias.row(0);
      for (int i = 0; i < scores[w].length; i++) {
        scores[w][i] += vectors.projected()[w][i];
      }
      int known = words.get(w).kind() / WordKinds.COUNT;
      if (hinted[known] >= 0) {
        scores[w][FIRST_EVENT + hinted[known]] += hint;
      }
    }
    List<Found> found = new ArrayList<>();
    for (int w = 0; w < scores.length; w++) {
      float begins = Scores.logSum(scores[w], FIRST_EVENT, scores[w].length);
      float not = Scores.logSum(scores[w], OUTSIDE, FIRST_EVENT);
      if (begins - not > threshold) {
        int last = w;
        while (last + 1 < scores.length && goesOn(words, scores, last + 1)) {
          last++;
        }
        float[] events = new float[scores[w].length - FIRST_EVENT];
        for (int e = 0; e < events.length; e++) {
          events[e] = scores[w][FIRST_EVENT + e] - begins;
        }
        found.add(new Found(w, last, events, begins - not));
        w = last;
      }
    }
    return found;
  }

  private static boolean goesOn(List<Token> words, float[][] scores, int at) {
    return words.get(at).sentence() == words.get(at - 1).sentence()
        && Scores.best(scores[at]) == INSIDE;
  }
}
