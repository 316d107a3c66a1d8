package org.attache.reading.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides after which words of a paragraph a sentence ends. */
final class SentenceCutter {
  private static final Set<String> ASKED =
      Set.of(
          "added",
          "announced",
          "asked",
          "asks",
          "continued",
          "declared",
          "exclaimed",
          "joked",
          "remarked",
          "replied",
          "responded",
          "said",
          "says",
          "shouted",
          "stated",
          "told",
          "tweeted",
          "wondered",
          "wrote");
  private static final int LONGEST_NAME = 4;

  private final String text;
  private final Abbreviations abbreviations;

  SentenceCutter(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /**
   * Returns the indices after the last words of the sentences; the last is the number of words.
   *
   * @param words the words of one paragraph
   * @param from index before which no sentence ends: the words of a list marker
   */
  List<Integer> cut(List<Word> words, int from) {
    List<Integer> ends = new ArrayList<>();
    QuoteState quotes = new QuoteState(words);
    int last = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      quotes.pass(i);
      if (i < from || i < last || !isTerminal(word)) {
        continue;
      }
      int after = quotes.closersEnd(i + 1);
      if (after >= words.size()) {
        break;
      }
      if (!goesOn(words.get(after)) && ends(words, i, after)) {
        ends.add(after);
        last = after;
      }
    }
    if (!words.isEmpty()) {
      ends.add(words.size());
    }
    return ends;
  }

  private static boolean isTerminal(Word word) {
    char end = word.text().charAt(word.text().length() - 1);
    return end == '.' || end == '!' || end == '?' || end == '…' || end == '。' || end == '؟';
  }

  /** More marks follow, or one that stands only within a sentence. */
  private static boolean goesOn(Word next) {
    return !next.isWordlike() && (isTerminal(next) || ",;:".contains(next.text()));
  }

  private boolean ends(List<Word> words, int at, int after) {
    int next = after;
    while (next < words.size() - 1 && isOpener(words.get(next))) {
      next++;
    }
    Word opener = words.get(next);
    Word word = words.get(at);
    boolean bracket = words.get(after).text().equals("(");
    boolean stop = word.text().length() == 1;
    if (startsLower(opener)) {
      return stop && word.text().equals(".") && (bracket || isArticleOfName(words, next));
    }
    if (isEllipsis(word)) {
      return isCapital(opener);
    }
    if (!stop && word.isWordlike()) {
      return (next == after || hasGap(words, after))
          && endsAfterAbbreviation(word, opener, next > after);
    }
    if (!hasGap(words, after)) {
      return after > at + 1 || isCapital(opener);
    }
    return after == at + 1 || word.text().equals(".") || !isAskedBy(words, next);
  }

  private boolean endsAfterAbbreviation(Word word, Word next, boolean quoted) {
    boolean opens = isCapital(next) && abbreviations.opensSentences(next.lower());
    Abbreviations.Kind kind = abbreviations.kind(word.text());
    if (kind == null) {
      return opens || (quoted && isCapital(next) && word.text().length() > 2);
    }
    return switch (kind) {
      case TITLE, NUMBER, NEVER -> false;
      case MONTH -> isCapital(next);
      case NAME, MAY -> opens;
    };
  }

  private static boolean startsLower(Word word) {
    return Character.isLowerCase(word.text().codePointAt(0));
  }

  private static boolean isCapital(Word word) {
    int cp = word.text().codePointAt(0);
    return Character.isUpperCase(cp) || (Character.isLetter(cp) && !Character.isLowerCase(cp));
  }

  private static boolean isEllipsis(Word word) {
    return word.text().equals("…") || word.text().startsWith("..");
  }

  private static boolean isOpener(Word word) {
    int cp = word.text().codePointAt(0);
    return Characters.canOpenQuote(cp) || Characters.isDash(cp) || cp == '(' || cp == '[';
  }

  /** Arabic names that begin a sentence keep a small article: "al-Sisi arrived". */
  private static boolean isArticleOfName(List<Word> words, int at) {
    String lower = words.get(at).lower();
    return (lower.equals("al") || lower.equals("el"))
        && at + 1 < words.size()
        && words.get(at + 1).text().equals("-");
  }

  private boolean hasGap(List<Word> words, int at) {
    int begin = words.get(at).span().begin();
    return begin > 0 && Characters.isGap(text.charAt(begin - 1));
  }

  /** After a question in quotes the sentence goes on with its speaker: "Why?" Smith asked. */
  private static boolean isAskedBy(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && at < from + LONGEST_NAME && words.get(at).isCapitalised()) {
      at++;
    }
    return at > from && at < words.size() && ASKED.contains(words.get(at).lower());
  }
}
