package org.attache.reading.segment;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/** Cuts a stretch of one text into words, by the rules of the package's description. */
final class WordScanner {
  private final String text;
  private final WordRun runs;

  WordScanner(String text, Abbreviations abbreviations) {
    this.text = text;
    this.runs = new WordRun(text, abbreviations);
  }

  /** Returns the words between two offsets; what lies between them are gaps. */
  List<Word> scan(int begin, int end) {
    List<Word> words = new ArrayList<>(16 + (end - begin) / 5);
    int at = begin;
    while (at < end) {
      int cp = text.codePointAt(at);
      if (Characters.isGap(cp)) {
        at += Character.charCount(cp);
        continue;
      }
      int stop = Math.min(end, wordEnd(cp, at, begin, end));
      words.add(Word.of(text, new Span(at, stop)));
      at = stop;
    }
    return words;
  }

  private int wordEnd(int cp, int at, int begin, int end) {
    int after = at + Character.charCount(cp);
    if (Characters.isWordPart(cp)) {
      return runs.end(at, end);
    }
    if (Characters.isApostrophe(cp)) {
      int clitic = at > begin ? runs.cliticEnd(at, end) : -1;
      return clitic > 0 ? clitic : repeated(cp, after, Math.min(end, at + 2));
    }
    if ((cp == '@' || cp == '#') && after < end && Character.isLetter(text.charAt(after))) {
      return runs.end(after, end);
    }
    if (cp == '.' || cp == '`' || Characters.isDash(cp)) {
      return repeated(cp, after, end);
    }
    return Characters.isPictograph(cp) ? pictographEnd(after, end) : after;
  }

  private int repeated(int cp, int after, int end) {
    int at = after;
    while (at < end && text.charAt(at) == cp) {
      at++;
    }
    return at;
  }

  /** A picture with its modifiers, selectors and joined pictures is one word. */
  private int pictographEnd(int after, int end) {
    int at = after;
    while (at < end) {
      int cp = text.codePointAt(at);
      boolean joiner = cp == 0x200D && at + 1 < end;
      boolean selector = (cp >= 0xFE00 && cp <= 0xFE0F) || (cp >= 0x1F3FB && cp <= 0x1F3FF);
      if (!joiner && !selector) {
        break;
      }
      at += Character.charCount(cp);
      if (joiner && Characters.isPictograph(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return trimFormat(after, at);
  }

  private int trimFormat(int from, int to) {
    int at = to;
    while (at > from && Characters.isFormat(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
