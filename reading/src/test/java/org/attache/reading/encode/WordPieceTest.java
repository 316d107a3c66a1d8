package org.attache.reading.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids in {@code word-pieces.tsv} are those of the model's own tokenizer. */
final class WordPieceTest {
  static List<String> lines() throws IOException {
    try (BufferedReader in = open("word-pieces.tsv")) {
      return in.lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void cutsAsTheReferenceDoes(String line) throws IOException {
    int tab = line.lastIndexOf('\t');
    String text = line.substring(0, tab);
    WordPiece pieces;
    try (BufferedReader in = open(TrainedEncoder.VOCABULARY)) {
      pieces = WordPiece.read(in);
    }
    List<String> ids = new ArrayList<>();
    for (Span word : WordSplitter.split(text, new Span(0, text.length()))) {
      for (int id : pieces.pieces(word.of(text))) {
        ids.add(Integer.toString(id));
      }
    }
    assertThat(ids).isEqualTo(Stream.of(line.substring(tab + 1).split(" ")).toList());
  }

  static BufferedReader open(String name) {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(WordPieceTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8));
  }

  static String joined(List<Span> spans, String text) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining("|"));
  }
}
