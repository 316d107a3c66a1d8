package org.attache.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.attache.reading.encode.Hints;
import org.attache.reading.encode.Token;
import org.attache.reading.encode.Tokens;
import org.attache.reading.encode.Window;

/** Documents with their words, cut into examples. */
final class Corpus {
  private static final int SMALLEST_FIRST = 30;
  private static final int SMALLEST = 70;

  private final List<GoldDocument> documents;
  private final Tokens tokens;
  private final Hinting hinting;
  private final List<Hints> hints = new ArrayList<>();
  private final List<List<List<Token>>> words = new ArrayList<>();

  Corpus(List<GoldDocument> documents, Tokens tokens, Hinting hinting) {
    this.documents = documents;
    this.tokens = tokens;
    this.hinting = hinting;
    for (GoldDocument document : documents) {
      Hints said = hinting.of(document.text());
      hints.add(said);
      words.add(tokens.of(document.text(), document.sentences(), said));
    }
  }

  List<GoldDocument> documents() {
    return documents;
  }

  /** Returns the windows of a document as they are served. */
  List<Window> windows(int document) {
    return Window.pack(words.get(document), Window.PIECES, Window.PIECES).stream()
        .map(w -> w.with(hints.get(document)))
        .toList();
  }

  /** Returns a corpus with more documents. */
  Corpus with(List<GoldDocument> more) {
    List<GoldDocument> all = new ArrayList<>(documents);
    all.addAll(more);
    return new Corpus(all, tokens, hinting);
  }

  /** Returns examples in batches of like lengths, cut and ordered at random. */
  List<List<Example>> batches(Labels labels, Random random, int size) {
    List<Example> examples = new ArrayList<>();
    for (int d = 0; d < words.size(); d++) {
      int first = SMALLEST_FIRST + random.nextInt(Window.PIECES - SMALLEST_FIRST);
      int most = SMALLEST + random.nextInt(Window.PIECES - SMALLEST);
      for (Window window : Window.pack(words.get(d), first, most)) {
        examples.add(Example.of(window.with(hints.get(d)), documents.get(d), labels));
      }
    }
    java.util.Collections.shuffle(examples, random);
    examples.sort(Comparator.comparingInt(e -> e.window().pieces() / 8));
    List<List<Example>> batches = new ArrayList<>();
    int at = 0;
    while (at < examples.size()) {
      List<Example> batch = new ArrayList<>();
      int pieces = 0;
      while (at < examples.size() && pieces < size) {
        pieces += examples.get(at).window().pieces() + 2;
        batch.add(examples.get(at++));
      }
      batches.add(batch);
    }
    java.util.Collections.shuffle(batches, random);
    return batches;
  }
}
