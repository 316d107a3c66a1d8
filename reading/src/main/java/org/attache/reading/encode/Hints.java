package org.attache.reading.encode;

import java.util.Arrays;
import org.attache.model.EventType;
import org.attache.model.Span;
import org.attache.model.Stage;

/**
 * What hand-written knowledge says of the words of one document before they are encoded. The
 * encoder learns how far each hint is to be trusted.
 */
public interface Hints {
  /** Number of hints a word can have, "none" included. */
  int WORDS = 33;

  /** Number of hints an event's stage can have, "none" included. */
  int STAGES = 12;

  /** Returns the hint of a word that mostly tells of an event of this category. */
  static int strong(EventType event) {
    return 1 + 2 * Arrays.asList(EventType.values()).indexOf(event);
  }

  /** Returns the hint of a word that sometimes tells of an event of this category. */
  static int weak(EventType event) {
    return 1 + strong(event);
  }

  /** Returns the hint that rules give this stage. */
  static int stage(Stage stage) {
    return 1 + Arrays.asList(Stage.values()).indexOf(stage);
  }

  /** Hints that say nothing. */
  Hints NONE =
      new Hints() {
        @Override
        public int word(Span word) {
          return 0;
        }

        @Override
        public int stage(Span trigger, String event) {
          return 0;
        }
      };

  /**
   * Returns which kind of event a word is known to tell of, 0 to {@link #WORDS} - 1, 0 for none.
   *
   * @param word where the word stands in the text
   */
  int word(Span word);

  /**
   * Returns which stage rules give an event, 0 to {@link #STAGES} - 1, 0 for none.
   *
   * @param trigger where its trigger stands in the text
   * @param event name of its category
   */
  int stage(Span trigger, String event);
}
