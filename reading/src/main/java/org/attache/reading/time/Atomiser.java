package org.attache.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.reading.segment.Word;

/** Cuts words into atoms. */
final class Atomiser {
  private static final int MOST_DIGITS = 6;
  private static final int DIGIT = 1;
  private static final int LETTER = 2;

  private final Lexicon lexicon;

  Atomiser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Atom> atoms(List<Word> words) {
    List<Atom> atoms = new ArrayList<>(words.size() + words.size() / 2);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      cut(word.text(), word.span().begin(), i, atoms);
    }
    return atoms;
  }

  /** Returns the lower-case texts of the atoms of a phrase from a table. */
  List<String> phrase(String text) {
    List<Atom> atoms = new ArrayList<>();
    for (String part : text.split(" ", -1)) {
      cut(part, 0, 0, atoms);
    }
    return atoms.stream().map(Atom::lower).toList();
  }

  private void cut(String text, int offset, int word, List<Atom> atoms) {
    int from = 0;
    while (from < text.length()) {
      int type = type(text.charAt(from));
      int to = from + 1;
      while (type != 0 && to < text.length() && type(text.charAt(to)) == type) {
        to++;
      }
      atoms.add(atom(text.substring(from, to), type, offset + from, word));
      from = to;
    }
  }

  private Atom atom(String text, int type, int begin, int word) {
    return switch (type) {
      case DIGIT -> new Atom(text, text, begin, word, number(text), Sense.NONE);
      case LETTER -> {
        String lower = text.toLowerCase(Locale.ROOT);
        yield new Atom(text, lower, begin, word, -1, lexicon.sense(lower));
      }
      default -> new Atom(text, plain(text), begin, word, -1, Sense.NONE);
    };
  }

  private static int type(char unit) {
    if (unit >= '0' && unit <= '9') {
      return DIGIT;
    }
    return Character.isLetter(unit) ? LETTER : 0;
  }

  private static int number(String digits) {
    return digits.length() > MOST_DIGITS ? -1 : Integer.parseInt(digits);
  }

  private static String plain(String mark) {
    return switch (mark) {
      case "–", "—", "‑", "‒", "−" -> "-";
      case "’", "‘" -> "'";
      default -> mark;
    };
  }
}
