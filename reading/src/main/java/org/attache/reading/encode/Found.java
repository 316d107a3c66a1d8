package org.attache.reading.encode;

import java.util.List;

/**
 * A trigger before its details are decided.
 *
 * @param first index of its first word in the window
 * @param last index of its last word
 * @param events log probability of each category, given that there is an event
 * @param presence log odds that there is an event
 */
@SuppressWarnings("ArrayRecordComponent") // lives within one call
record Found(int first, int last, float[] events, float presence) {
  /** Returns for each trigger the mean of the vectors of its words. */
  static float[][] vectors(List<Found> triggers, WordVectors words) {
    return triggers.stream().map(t -> t.vector(words.vectors())).toArray(float[][]::new);
  }

  /** Returns the mean of the vectors of the trigger's words. */
  private float[] vector(float[][] words) {
    float[] mean = new float[words[first].length];
    for (int w = first; w <= last; w++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += words[w][i] / (last - first + 1);
      }
    }
    return mean;
  }
}
