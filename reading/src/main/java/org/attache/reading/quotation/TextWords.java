package org.attache.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;

/** The words of a whole document under one numbering. */
final class TextWords {
  private final SegmentedText text;
  private final List<Word> words = new ArrayList<>();
  private final int[] firstOf;
  private final int[] sentenceOf;

  TextWords(SegmentedText text) {
    this.text = text;
    firstOf = new int[text.sentences().size() + 1];
    for (Sentence sentence : text.sentences()) {
      firstOf[sentence.index()] = words.size();
      words.addAll(sentence.words());
    }
    firstOf[text.sentences().size()] = words.size();
    sentenceOf = new int[words.size()];
    for (Sentence sentence : text.sentences()) {
      for (int i = begin(sentence.index()); i < end(sentence.index()); i++) {
        sentenceOf[i] = sentence.index();
      }
    }
  }

  SegmentedText text() {
    return text;
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return words.get(index);
  }

  String lower(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }

  /** Returns the number of the first word of a sentence. */
  int begin(int sentence) {
    return firstOf[sentence];
  }

  /** Returns the number after the last word of a sentence. */
  int end(int sentence) {
    return firstOf[sentence + 1];
  }

  int sentence(int word) {
    return sentenceOf[word];
  }

  int paragraph(int word) {
    return text.sentences().get(sentenceOf[word]).paragraph();
  }

  /** Returns all words from the first of the document, so that tables can look ahead. */
  List<Word> words() {
    return words;
  }

  /** Returns whether a gap or the text's beginning lies before the word. */
  boolean gapBefore(int word) {
    return word == 0 || words.get(word - 1).span().end() < words.get(word).span().begin();
  }

  /** Returns whether a gap or the text's end lies after the word. */
  boolean gapAfter(int word) {
    return word + 1 >= words.size() || gapBefore(word + 1);
  }

  Span span(int from, int to) {
    return new Span(words.get(from).span().begin(), words.get(to - 1).span().end());
  }
}
