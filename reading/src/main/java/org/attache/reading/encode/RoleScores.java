package org.attache.reading.encode;

import java.util.Arrays;
import java.util.List;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the role head says of every word of a trigger's window, so that a stretch which somebody
 * else proposes, such as a name, can be weighed as a whole. Immutable; safe for many threads.
 */
public final class RoleScores {
  /** Scores of no words. */
  public static final RoleScores NONE = new RoleScores(List.of(), List.of(), new float[0][]);

  private static final int TAGS = 3;

  private final List<String> roles;
  private final List<Token> words;
  private final float[][] scores;

  /**
   * Takes scores over.
   *
   * @param roles names of the roles
   * @param words words of the window
   * @param scores for each word and role: neither, begins, goes on
   */
  RoleScores(List<String> roles, List<Token> words, float[][] scores) {
    this.roles = roles;
    this.words = words;
    this.scores = scores;
  }

  /**
   * Returns the log odds that a stretch plays a role: those of its likeliest word to belong to it,
   * negative infinity where no word of the window lies in it.
   */
  public double odds(String role, Span stretch) {
    int tags = roles.indexOf(role) * TAGS;
    double best = Double.NEGATIVE_INFINITY;
    for (int w = first(stretch); w < words.size(); w++) {
      if (words.get(w).span().begin() >= stretch.end()) {
        break;
      }
      float[] s = scores[w];
      best = Math.max(best, Scores.logSum(s, tags + 1, tags + TAGS) - s[tags]);
    }
    return best;
  }

  /** Returns the stretch of text from the first to the last word, empty where there is none. */
  public Span extent() {
    return words.isEmpty()
        ? new Span(0, 0)
        : new Span(words.get(0).span().begin(), words.get(words.size() - 1).span().end());
  }

  /** Returns the index of the first word that ends after a stretch begins. */
  private int first(Span stretch) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= stretch.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RoleScores same
        && roles.equals(same.roles)
        && spans().equals(same.spans())
        && Arrays.deepEquals(scores, same.scores);
  }

  @Override
  public int hashCode() {
    return 31 * spans().hashCode() + Arrays.deepHashCode(scores);
  }

  private List<Span> spans() {
    return words.stream().map(Token::span).toList();
  }

  float[][] raw() {
    return scores;
  }

  List<Token> words() {
    return words;
  }
}
