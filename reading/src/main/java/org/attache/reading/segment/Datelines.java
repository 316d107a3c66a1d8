package org.attache.reading.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.reading.table.Table;

/**
 * Finds datelines: place, day and agency before the first sentence of a report.
 *
 * <p>Forms: "WASHINGTON (AP) —", "KYIV, Aug 7 (Reuters) -", "Saturday, 24 August 2019" on a line of
 * its own. A place alone counts only in capitals or before a typical opener.
 */
final class Datelines {
  private static final int LONGEST = 16;
  private static final int LONGEST_PLACE = 4;

  private final Map<String, String> kinds = new HashMap<>();
  private final Abbreviations abbreviations;

  Datelines(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    Table.resource(Datelines.class, "dateline-words.tsv", 2)
        .rows()
        .forEach(row -> kinds.put(row.cell(0), row.cell(1)));
  }

  /** Returns whether a paragraph is nothing but a day, with a place or agency perhaps. */
  boolean isWhole(List<Word> words) {
    if (words.size() > LONGEST) {
      return false;
    }
    Signs signs = new Signs();
    for (Word word : words) {
      if (!signs.take(word, kinds)) {
        return false;
      }
    }
    return signs.day && signs.names <= LONGEST_PLACE;
  }

  /** Returns the number of words of the dateline with which a paragraph begins; 0 without one. */
  int length(List<Word> words) {
    Signs signs = new Signs();
    int most = Math.min(LONGEST, words.size() - 2);
    for (int i = 0; i < most; i++) {
      Word word = words.get(i);
      if (i > 0 && isDash(words, i)) {
        return signs.isDateline(nextOpens(words, i + 1)) ? i + 1 : 0;
      }
      if (!signs.take(word, kinds)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isDash(List<Word> words, int at) {
    Word dash = words.get(at);
    boolean before = words.get(at - 1).span().end() < dash.span().begin();
    boolean after = dash.span().end() < words.get(at + 1).span().begin();
    boolean hyphen = dash.text().equals("-");
    return Characters.isDash(dash.text().codePointAt(0))
        && ((before && after) || (!hyphen && before == after));
  }

  private int nextOpens(List<Word> words, int at) {
    Word word = words.get(at);
    if (Character.isLowerCase(word.text().codePointAt(0))) {
      return 0;
    }
    return abbreviations.opensSentences(word.lower()) ? 2 : 1;
  }

  /** What the words so far hold. */
  private static final class Signs {
    private boolean day;
    private boolean agency;
    private boolean capitals;
    private boolean bracket;
    private int names;

    /** Takes a word in; returns whether it can stand in a dateline. */
    boolean take(Word word, Map<String, String> kinds) {
      String kind = kinds.get(word.lower());
      int cp = word.text().codePointAt(0);
      if (kind != null) {
        day |= !kind.equals("agency");
        agency |= kind.equals("agency");
      } else if (cp == '(' || cp == ')') {
        bracket |= cp == '(';
        agency |= cp == ')';
      } else if (Character.isUpperCase(cp)) {
        names += bracket ? 0 : 1;
        capitals |=
            word.text().length() > 2 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
      } else {
        return Character.isDigit(cp) || ",./:|".indexOf(cp) >= 0 || Characters.isDash(cp);
      }
      return true;
    }

    boolean isDateline(int opener) {
      if (opener == 0 || names > LONGEST_PLACE) {
        return false;
      }
      boolean sure = agency || day || capitals;
      return sure || (names > 0 && opener == 2);
    }
  }
}
