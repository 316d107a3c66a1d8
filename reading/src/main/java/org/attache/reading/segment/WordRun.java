package org.attache.reading.segment;

import java.util.Locale;
import java.util.Set;

/** Finds where a word ends that begins with a letter or digit. */
final class WordRun {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final int LONGEST_CLITIC = 2;

  private final String text;
  private final Abbreviations abbreviations;

  WordRun(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /** Returns the offset after the word that begins at {@code begin}. */
  int end(int begin, int limit) {
    if (isAddress(begin)) {
      return addressEnd(begin, limit);
    }
    int at = begin;
    int good = begin;
    while (at < limit) {
      int cp = text.codePointAt(at);
      int next = at + Character.charCount(cp);
      if (Characters.isWordPart(cp)) {
        good = next;
      } else if (cp == '.') {
        int stop = atPeriod(begin, at, limit);
        if (stop < 0) {
          break;
        }
        good = stop;
        next = stop;
        if (stop == at + 1 && !isPart(stop, limit)) {
          break;
        }
      } else if (!Characters.isFormat(cp) && !joins(cp, begin, at, limit)) {
        break;
      }
      at = next;
    }
    return good;
  }

  /** Returns the offset after "’s" and its like at an apostrophe, or -1 if it is none. */
  int cliticEnd(int apostrophe, int limit) {
    if (text.charAt(apostrophe - 1) != '.' && !isPart(apostrophe - 1, limit)) {
      return -1;
    }
    int stop = apostrophe + 1;
    while (stop < limit && stop - apostrophe <= LONGEST_CLITIC + 1 && isPart(stop, limit)) {
      stop++;
    }
    String letters = text.substring(apostrophe + 1, stop).toLowerCase(Locale.ROOT);
    return CLITICS.contains(letters) ? stop : -1;
  }

  private boolean isPart(int at, int limit) {
    return at >= 0 && at < limit && Characters.isWordPart(text.codePointAt(at));
  }

  private boolean isDigit(int at, int limit) {
    return at < limit && Character.isDigit(text.charAt(at));
  }

  /** Whether a mark between two parts belongs to the word. */
  private boolean joins(int cp, int begin, int at, int limit) {
    if (at == begin || !isPart(at + 1, limit)) {
      return false;
    }
    boolean digits = isDigit(at - 1, limit) && isDigit(at + 1, limit);
    return switch (cp) {
      case ',' -> digits && isDigit(at + 2, limit) && isDigit(at + 3, limit);
      case ':', '/' -> digits;
      case '&', '_', '@' -> true;
      default -> Characters.isApostrophe(cp) && cliticEnd(at, limit) < 0;
    };
  }

  /** Returns the offset after the period if the word goes over it, or -1. */
  private int atPeriod(int begin, int at, int limit) {
    int partLength = partLength(begin, at);
    boolean dotted = begin + partLength < at;
    if (isPart(at + 1, limit)) {
      return joinsAtPeriod(partLength, at, limit) ? at + 1 : -1;
    }
    boolean letter = partLength == 1 && Character.isLetter(text.charAt(at - 1));
    if ((dotted && letter) || isInitial(begin, at, partLength, limit)) {
      return at + 1;
    }
    Abbreviations.Kind kind = abbreviations.kind(text.substring(begin, at + 1));
    if (kind == null || (kind == Abbreviations.Kind.NUMBER && !numberFollows(at, limit))) {
      return -1;
    }
    return at + 1;
  }

  private boolean numberFollows(int period, int limit) {
    return isDigit(nextVisible(period + 1, limit), limit);
  }

  private boolean joinsAtPeriod(int partLength, int at, int limit) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (Character.isDigit(before) || Character.isDigit(after)) {
      return Character.isDigit(before) && Character.isDigit(after);
    }
    boolean lastLetterOfAbbreviation = at + 2 < limit && text.charAt(at + 2) == '.';
    return partLength == 1 || Character.isLowerCase(after) || lastLetterOfAbbreviation;
  }

  /** "J." before a name; the pronoun "I" is none unless another initial follows. */
  private boolean isInitial(int begin, int at, int partLength, int limit) {
    if (partLength != 1 || begin + 1 != at || !Character.isUpperCase(text.charAt(begin))) {
      return false;
    }
    int next = nextVisible(at + 1, limit);
    boolean name = next < limit && Character.isUpperCase(text.charAt(next));
    boolean pronoun = text.charAt(begin) == 'I';
    return name && (!pronoun || (next + 1 < limit && text.charAt(next + 1) == '.'));
  }

  private int partLength(int begin, int at) {
    int from = at;
    while (from > begin && text.charAt(from - 1) != '.') {
      from--;
    }
    return at - from;
  }

  private int nextVisible(int from, int limit) {
    int at = from;
    while (at < limit && Characters.isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isAddress(int begin) {
    return text.startsWith("http://", begin)
        || text.startsWith("https://", begin)
        || text.startsWith("www.", begin);
  }

  private int addressEnd(int begin, int limit) {
    int at = begin;
    while (at < limit
        && !Characters.isGap(text.charAt(at))
        && "\"“”<>«»".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > begin + 1 && ".,;:!?)]'’".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
