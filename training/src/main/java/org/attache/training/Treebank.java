package org.attache.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.attache.model.Span;
import org.attache.reading.encode.Token;
import org.attache.reading.encode.Tokens;
import org.attache.reading.encode.Window;

/** Sentences of a treebank in CoNLL-U, packed into windows, to learn syntax from. */
final class Treebank {
  /**
   * A window of sentences.
   *
   * @param window the words
   * @param heads index of each word's head in the window; a root is its own head
   * @param relations index of each word's relation
   * @param tags index of each word's part of speech
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Parsed(Window window, int[] heads, int[] relations, int[] tags) {}

  private record Row(String form, String tag, int head, String relation) {}

  private final List<List<Row>> sentences = new ArrayList<>();
  private final List<String> relations;
  private final List<String> tags;
  private final Tokens tokens;

  Treebank(Path file, Tokens tokens) throws IOException {
    this.tokens = tokens;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<Row> open = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (line.isBlank() && !open.isEmpty()) {
          sentences.add(List.copyOf(open));
          open.clear();
        } else if (cells.length > 7 && cells[0].matches("[0-9]+")) {
          String relation = cells[7].split(":", -1)[0];
          open.add(new Row(cells[1], cells[3], Integer.parseInt(cells[6]), relation));
        }
      }
    }
    TreeSet<String> relations = new TreeSet<>();
    TreeSet<String> tags = new TreeSet<>();
    sentences.forEach(s -> s.forEach(r -> relations.add(r.relation())));
    sentences.forEach(s -> s.forEach(r -> tags.add(r.tag())));
    this.relations = List.copyOf(relations);
    this.tags = List.copyOf(tags);
  }

  int relations() {
    return relations.size();
  }

  int tags() {
    return tags.size();
  }

  /** Returns all windows; sentences that do not fit, or hold invisible words, are left out. */
  List<Parsed> windows() {
    List<Parsed> windows = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    int pieces = 0;
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> sentence = words(sentences.get(s), s);
      int needed = new Window(sentence).pieces();
      if (sentence.size() != sentences.get(s).size() || needed > Window.PIECES) {
        continue;
      }
      if (pieces + needed > Window.PIECES) {
        windows.add(parsed(words, rows, heads));
        rows.clear();
        words.clear();
        heads.clear();
        pieces = 0;
      }
      int begin = words.size();
      for (Row row : sentences.get(s)) {
        heads.add(row.head() == 0 ? heads.size() : begin + row.head() - 1);
        rows.add(row);
      }
      words.addAll(sentence);
      pieces += needed;
    }
    return windows;
  }

  private List<Token> words(List<Row> rows, int index) {
    List<String> forms = rows.stream().map(Row::form).toList();
    int[] kinds = tokens.kinds().kinds(forms);
    List<Token> words = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      int[] ids = tokens.pieces().pieces(forms.get(i));
      if (ids.length > 0) {
        words.add(new Token(new Span(i, i + 1), index, ids, kinds[i]));
      }
    }
    return words;
  }

  private Parsed parsed(List<Token> words, List<Row> rows, List<Integer> heads) {
    return new Parsed(
        new Window(words),
        heads.stream().mapToInt(Integer::intValue).toArray(),
        rows.stream().mapToInt(r -> relations.indexOf(r.relation())).toArray(),
        rows.stream().mapToInt(r -> tags.indexOf(r.tag())).toArray());
  }
}
