package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;
import org.attache.reading.mention.Mention;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.quotation.SpeechForm;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/** A sentence with what frames are found by: its words, verbs of speech, quotations, mentions. */
final class Line {
  private final Sentence sentence;
  private final List<Mention> mentions;
  private final WordLists lists;
  private final @Nullable QuotedSpan[] quotes;
  private final @Nullable SpeechForm[] forms;

  Line(
      Sentence sentence,
      List<Mention> mentions,
      List<QuotedSpan> quotes,
      SpeechVerbs verbs,
      WordLists lists) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.lists = lists;
    int size = sentence.words().size();
    this.quotes = new QuotedSpan[size];
    this.forms = new SpeechForm[size];
    for (int i = 0; i < size; i++) {
      forms[i] = verbs.at(sentence.words(), i);
    }
    quotes.forEach(this::mark);
  }

  private void mark(QuotedSpan quote) {
    for (int i = 0; i < size(); i++) {
      if (quote.span().contains(word(i).span())) {
        quotes[i] = quote;
      }
    }
  }

  int index() {
    return sentence.index();
  }

  int size() {
    return sentence.words().size();
  }

  Word word(int i) {
    return sentence.words().get(i);
  }

  /** Returns the word in lower case, or "" outside the sentence. */
  String lower(int i) {
    return has(i) ? word(i).lower() : "";
  }

  boolean has(int i) {
    return i >= 0 && i < size();
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Returns the quotation that holds the word, or null. */
  @Nullable QuotedSpan quote(int i) {
    return quotes[i];
  }

  /** Returns the form of a verb of speech that begins at the word, or null. */
  @Nullable SpeechForm form(int i) {
    return has(i) ? forms[i] : null;
  }

  WordLists lists() {
    return lists;
  }

  /** Returns whether the word belongs to a class. */
  boolean is(int i, WordList list) {
    return has(i) && lists.has(list, word(i).lower());
  }

  boolean isAuxiliary(int i) {
    return is(i, WordList.BE)
        || is(i, WordList.HAVE)
        || is(i, WordList.DO)
        || is(i, WordList.MODAL);
  }

  boolean isAdverb(int i) {
    String lower = lower(i);
    return is(i, WordList.ADVERB) || (lower.length() > 4 && lower.endsWith("ly"));
  }

  boolean isTime(int i) {
    return is(i, WordList.TIME) || (is(i, WordList.CAPITAL_TIME) && isCapital(i));
  }

  boolean isCapital(int i) {
    return has(i) && word(i).isCapitalised();
  }

  /** Returns whether the word is a possessive ending that stands apart from its noun. */
  boolean isPossessive(int i) {
    return switch (lower(i)) {
      case "'s", "’s", "'", "’" -> true;
      default -> false;
    };
  }

  /** Returns whether the word ends as a possessive, or is its ending. */
  boolean owns(int i) {
    String lower = lower(i);
    return isPossessive(i)
        || lower.endsWith("'s")
        || lower.endsWith("’s")
        || lower.endsWith("s'")
        || lower.endsWith("s’");
  }

  /** Returns whether the word is a quotation mark of any shape. */
  boolean isQuoteMark(int i) {
    return switch (lower(i)) {
      case "\"", "“", "”", "„", "«", "»", "''", "``", "‘", "‹", "›" -> true;
      default -> false;
    };
  }

  /** Returns whether the word is a mark of punctuation that is no part of a name. */
  boolean isMark(int i) {
    return has(i)
        && !word(i).isWordlike()
        && !isPossessive(i)
        && !lower(i).equals("&")
        && !lower(i).equals("-");
  }

  /** Returns whether nothing but marks follows from {@code i} on. */
  boolean endsAt(int i) {
    for (int k = i; k < size(); k++) {
      if (word(k).isWordlike()) {
        return false;
      }
    }
    return true;
  }

  Span span(int from, int to) {
    return sentence.span(from, to);
  }

  Span span(Range range) {
    return sentence.span(range.from(), range.to());
  }

  Span whole() {
    return sentence.span();
  }

  /** Returns whether the words of {@code phrase} stand from {@code i} on. */
  boolean reads(int i, String... phrase) {
    for (int k = 0; k < phrase.length; k++) {
      if (!lower(i + k).equals(phrase[k])) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether one of the words from {@code from}, at most {@code within}, is of a class. */
  boolean holds(int from, int within, WordList list) {
    for (int i = from; i < Math.min(from + within, size()); i++) {
      if (is(i, list)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the mentions that lie in a range of words. */
  List<Mention> mentionsIn(Range range) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.first() >= range.from() && mention.last() <= range.to()) {
        found.add(mention);
      }
    }
    return found;
  }
}
