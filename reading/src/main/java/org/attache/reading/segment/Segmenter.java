package org.attache.reading.segment;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts documents into sentences and words, by the rules of the package's description.
 *
 * <p>Safe for use by many threads; the same text always gives the same cut.
 */
public final class Segmenter {
  private static final int LONGEST_HEADING = 20;
  private static final int LONGEST_HEADLINE = 40;

  private final Abbreviations abbreviations = new Abbreviations();
  private final Datelines datelines = new Datelines(abbreviations);

  /** Returns the sentences of the document's text, which may be empty or hold anything. */
  public SegmentedText segment(Document document) {
    String text = document.text();
    List<Span> paragraphs = Paragraphs.of(text);
    List<Sentence> sentences = new ArrayList<>();
    WordScanner scanner = new WordScanner(text, abbreviations);
    SentenceCutter cutter = new SentenceCutter(text, abbreviations);
    for (int p = 0; p < paragraphs.size(); p++) {
      Span span = paragraphs.get(p);
      List<Word> words = scanner.scan(span.begin(), span.end());
      if (words.isEmpty()) {
        continue;
      }
      int marker = ListMarker.length(text, span);
      boolean followed = p + 1 < paragraphs.size();
      SentenceKind kind = kind(document, span, words, p, followed);
      if (kind == SentenceKind.BODY || kind == SentenceKind.LIST_ITEM) {
        cut(cutter, words, marker, kind, p, sentences);
      } else {
        add(words, 0, words.size(), kind, p, sentences);
      }
    }
    return new SegmentedText(document, sentences);
  }

  private void cut(
      SentenceCutter cutter,
      List<Word> words,
      int marker,
      SentenceKind kind,
      int paragraph,
      List<Sentence> sentences) {
    int from = marker > 0 ? 0 : datelines.length(words);
    if (from > 0) {
      add(words, 0, from, SentenceKind.DATELINE, paragraph, sentences);
    }
    List<Word> rest = words.subList(from, words.size());
    int begin = 0;
    for (int end : cutter.cut(rest, marker)) {
      add(rest, begin, end, kind, paragraph, sentences);
      begin = end;
    }
  }

  private static void add(
      List<Word> words, int from, int to, SentenceKind kind, int paragraph, List<Sentence> into) {
    if (from < to) {
      Span span = new Span(words.get(from).span().begin(), words.get(to - 1).span().end());
      into.add(new Sentence(into.size(), span, words.subList(from, to), kind, paragraph));
    }
  }

  private SentenceKind kind(
      Document document, Span span, List<Word> words, int paragraph, boolean followed) {
    String text = document.text();
    if (paragraph == 0 && isTitle(span.of(text), document.title())) {
      return SentenceKind.HEADLINE;
    }
    if (ListMarker.length(text, span) > 0) {
      return SentenceKind.LIST_ITEM;
    }
    if (datelines.isWhole(words)) {
      return SentenceKind.DATELINE;
    }
    if (!followed || !looksLikeHeading(words)) {
      return SentenceKind.BODY;
    }
    if (paragraph == 0) {
      return words.size() <= LONGEST_HEADLINE ? SentenceKind.HEADLINE : SentenceKind.BODY;
    }
    return words.size() <= LONGEST_HEADING ? SentenceKind.HEADING : SentenceKind.BODY;
  }

  /** No mark ends it, none of a sentence's ends lies within, and it does not go on a sentence. */
  private static boolean looksLikeHeading(List<Word> words) {
    int first = words.get(0).text().codePointAt(0);
    if (Character.isLowerCase(first)) {
      return false;
    }
    Word last = words.get(words.size() - 1);
    return (last.isWordlike() && !last.text().endsWith(".")) || isQuoteOrBracket(last);
  }

  private static boolean isQuoteOrBracket(Word last) {
    int cp = last.text().codePointAt(0);
    return cp == ')' || Characters.isApostrophe(cp);
  }

  private static boolean isTitle(String line, @Nullable String title) {
    return title != null && !title.isBlank() && squeezed(line).equals(squeezed(title));
  }

  private static String squeezed(String words) {
    StringBuilder visible = new StringBuilder(words.length());
    words.codePoints().filter(cp -> !Characters.isGap(cp)).forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
