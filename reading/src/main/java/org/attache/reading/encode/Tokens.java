package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/**
 * Turns sentences into the words the encoder sees.
 *
 * @param pieces the tokenizer
 * @param kinds what is known of words
 */
public record Tokens(WordPiece pieces, WordKinds kinds) {
  /** Returns the words of each sentence; a sentence may have none. */
  public List<List<Token>> of(String text, List<Span> sentences, Hints hints) {
    List<List<Token>> all = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      all.add(sentence(text, sentences.get(i), i, hints));
    }
    return all;
  }

  private List<Token> sentence(String text, Span span, int index, Hints hints) {
    List<Span> spans = WordSplitter.split(text, span);
    List<String> words = spans.stream().map(s -> s.of(text)).toList();
    int[] known = kinds.kinds(words);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < known.length; i++) {
      int[] ids = pieces.pieces(words.get(i));
      if (ids.length > 0 && ids.length <= Window.PIECES) {
        int hint = hints.word(spans.get(i));
        tokens.add(new Token(spans.get(i), index, ids, known[i] + WordKinds.COUNT * hint));
      }
    }
    return tokens;
  }
}
