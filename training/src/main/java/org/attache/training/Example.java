package org.attache.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.model.Span;
import org.attache.reading.encode.Token;
import org.attache.reading.encode.Window;

/**
 * A window with what there is to learn from it.
 *
 * @param window the words
 * @param tags of each word: 0 outside, 1 inside a trigger, 2 + category at its begin
 * @param triggers the claims whose trigger lies in the window
 */
@SuppressWarnings("ArrayRecordComponent")
record Example(Window window, int[] tags, List<Trigger> triggers) {
  /** Tag of a word of which nothing is known. */
  static final int UNKNOWN = -1;

  /**
   * A trigger in a window.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param claim its annotation
   * @param roles of each role and word: 0 none, 1 begins, 2 goes on
   * @param rule what rules say of its stage
   */
  record Trigger(int first, int last, GoldClaim claim, int[][] roles, int rule) {}

  static Example of(Window window, GoldDocument document, Labels labels) {
    List<Token> words = window.words();
    int[] tags = new int[words.size()];
    List<Trigger> triggers = new ArrayList<>();
    for (Span unsure : document.unsure()) {
      int[] range = range(words, unsure);
      for (int w = range.length == 0 ? 1 : range[0]; range.length > 0 && w <= range[1]; w++) {
        tags[w] = UNKNOWN;
      }
    }
    for (GoldClaim claim : document.claims()) {
      int[] range = range(words, claim.trigger());
      if (range.length == 0) {
        continue;
      }
      for (int w = range[0]; w <= range[1]; w++) {
        tags[w] = w == range[0] ? 2 + labels.events().indexOf(claim.event()) : 1;
      }
      int rule = window.hints().stage(claim.trigger(), claim.event());
      triggers.add(new Trigger(range[0], range[1], claim, roles(words, claim, labels), rule));
    }
    return new Example(window, tags, triggers);
  }

  private static int[][] roles(List<Token> words, GoldClaim claim, Labels labels) {
    int[][] tags = new int[labels.roles().size()][words.size()];
    for (Map.Entry<String, List<Span>> role : claim.roles().entrySet()) {
      int[] row = tags[labels.roles().indexOf(role.getKey())];
      for (Span span : role.getValue()) {
        int[] range = range(words, span);
        for (int w = range.length == 0 ? 1 : range[0]; range.length > 0 && w <= range[1]; w++) {
          row[w] = w == range[0] ? 1 : 2;
        }
      }
    }
    return tags;
  }

  /** Returns first and last of the words that a span overlaps, or nothing. */
  static int[] range(List<Token> words, Span span) {
    int first = -1;
    int last = -1;
    for (int w = 0; w < words.size(); w++) {
      if (words.get(w).span().overlaps(span)) {
        first = first < 0 ? w : first;
        last = w;
      }
    }
    return first < 0 ? new int[0] : new int[] {first, last};
  }
}
