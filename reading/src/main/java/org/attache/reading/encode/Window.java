package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of consecutive sentences that pass the encoder together.
 *
 * @param words in the order of the text
 * @param hints what is known of the document's events beforehand
 */
public record Window(List<Token> words, Hints hints) {
  /** Most pieces of a window, the opening and closing ones left out. */
  public static final int PIECES = 126;

  public Window {
    words = List.copyOf(words);
  }

  /** Makes a window without hints. */
  public Window(List<Token> words) {
    this(words, Hints.NONE);
  }

  /** Returns the same words with hints. */
  public Window with(Hints more) {
    return new Window(words, more);
  }

  /**
   * Returns whether some word is known to tell of events: the gate before the encoder. Windows
   * without such a word held no event in the annotated documents; docs/accuracy.md has the count.
   */
  boolean isHinted() {
    return words.stream().anyMatch(word -> word.kind() >= WordKinds.COUNT);
  }

  /** Returns the number of pieces, the opening and closing ones left out. */
  public int pieces() {
    return words.stream().mapToInt(w -> w.pieces().length).sum();
  }

  /**
   * Packs whole sentences into windows, as many as fit. A sentence that does not fit into a window
   * by itself is cut.
   *
   * @param sentences the words of each sentence
   * @param first most pieces of the first window
   * @param most most pieces of each further window
   */
  public static List<Window> pack(List<List<Token>> sentences, int first, int most) {
    List<Window> windows = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    int used = 0;
    for (List<Token> sentence : sentences) {
      int needed = new Window(sentence).pieces();
      int room = windows.isEmpty() ? first : most;
      if (!open.isEmpty() && used + needed > room) {
        windows.add(new Window(open));
        open.clear();
        used = 0;
      }
      for (Token word : sentence) {
        if (!open.isEmpty() && used + word.pieces().length > PIECES) {
          windows.add(new Window(open));
          open.clear();
          used = 0;
        }
        open.add(word);
        used += word.pieces().length;
      }
    }
    if (!open.isEmpty()) {
      windows.add(new Window(open));
    }
    return windows;
  }
}
