package org.attache.reading.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

final class WindowTest {
  @Test
  void keepsSentencesWhole() {
    List<Window> windows =
        Window.pack(List.of(sentence(0, 60), sentence(1, 60), sentence(2, 9)), 126, 126);
    assertThat(windows).extracting(Window::pieces).containsExactly(120, 9);
  }

  @Test
  void cutsASentenceThatIsTooLong() {
    List<Window> windows = Window.pack(List.of(sentence(0, 300)), 126, 126);
    assertThat(windows).extracting(Window::pieces).containsExactly(126, 126, 48);
  }

  @Test
  void losesNoWord() {
    List<List<Token>> sentences =
        List.of(sentence(0, 5), List.of(), sentence(2, 130), sentence(3, 1));
    List<Token> packed = new ArrayList<>();
    Window.pack(sentences, 126, 126).forEach(w -> packed.addAll(w.words()));
    List<Token> all = new ArrayList<>();
    sentences.forEach(all::addAll);
    assertThat(packed).isEqualTo(all);
  }

  private static List<Token> sentence(int index, int length) {
    List<Token> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(new Token(new Span(i, i + 1), index, new int[] {i}, 0));
    }
    return words;
  }
}
