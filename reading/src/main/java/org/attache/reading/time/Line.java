package org.attache.reading.time;

import java.util.List;
import org.attache.model.Span;
import org.attache.reading.segment.Sentence;
import org.attache.reading.time.Sense.Kind;
import org.jspecify.annotations.Nullable;

/** A sentence cut into atoms; every reading beyond its ends finds nothing. */
final class Line {
  private static final int NOTHING = -1;
  private static final int SUPERLATIVE_REACH = 14;
  private static final int SHORTEST = 6;

  private final Sentence sentence;
  private final List<Atom> atoms;
  private final Narrative narrative;

  /** Makes a line in which "the next day" counts from what {@code narrative} told last. */
  Line(Sentence sentence, List<Atom> atoms, Narrative narrative) {
    this.sentence = sentence;
    this.atoms = atoms;
    this.narrative = narrative;
  }

  int size() {
    return atoms.size();
  }

  Sentence sentence() {
    return sentence;
  }

  /** Returns the days of which the text spoke last, from which a count of {@code unit} starts. */
  TimeExpression.Meaning anchor(Unit unit) {
    return narrative.anchor(sentence.index(), unit);
  }

  Atom atom(int index) {
    return atoms.get(index);
  }

  /** Returns the lower-case text of an atom, empty beyond the ends. */
  String lower(int index) {
    return holds(index) ? atoms.get(index).lower() : "";
  }

  /** Returns whether the atom is {@code word}. */
  boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  /** Returns whether the atom is one of two words. */
  boolean is(int index, String first, String second) {
    String word = lower(index);
    return word.equals(first) || word.equals(second);
  }

  /** Returns the index after the atom where it is {@code word}, else {@code index}. */
  int skip(int index, String word) {
    return is(index, word) ? index + 1 : index;
  }

  /** Returns the index after {@code words} where they all stand at {@code index}, else -1. */
  int after(int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!is(index + i, words.get(i))) {
        return NOTHING;
      }
    }
    return index + words.size();
  }

  /** Returns the number written in digits, or -1. */
  int number(int index) {
    return holds(index) ? atoms.get(index).number() : NOTHING;
  }

  /** Returns how many digits the atom has, 0 where it is no number. */
  int digits(int index) {
    return number(index) < 0 ? 0 : atoms.get(index).text().length();
  }

  /** Returns the value of the atom's sense where it is of that kind, else -1. */
  int value(int index, Kind kind) {
    return has(index, kind) ? atoms.get(index).sense().value() : NOTHING;
  }

  boolean has(int index, Kind kind) {
    return holds(index) && atoms.get(index).sense().kind() == kind;
  }

  /** Returns the unit that the atom names in the singular, or null. */
  @Nullable Unit unit(int index) {
    return has(index, Kind.UNIT) ? atoms.get(index).sense().unit() : null;
  }

  /** Returns the unit that the atom names in the singular or plural, or null. */
  @Nullable Unit units(int index) {
    return holds(index) ? atoms.get(index).sense().unit() : null;
  }

  /** Returns whether the atom begins with a capital letter. */
  boolean isCapital(int index) {
    return holds(index) && Character.isUpperCase(atoms.get(index).text().charAt(0));
  }

  /** Returns whether the atom is a word in lower-case letters. */
  boolean isLowercase(int index) {
    return holds(index) && Character.isLowerCase(atoms.get(index).text().charAt(0));
  }

  /** Returns whether no white space stands before the atom. */
  boolean isGlued(int index) {
    return index > 0 && holds(index) && atoms.get(index - 1).end() == atoms.get(index).begin();
  }

  /** Returns whether "first", "last" or a superlative stands shortly before the atom. */
  boolean hasSuperlativeBefore(int index) {
    for (int i = Math.max(0, index - SUPERLATIVE_REACH); i < index; i++) {
      String word = lower(i);
      boolean superlative =
          word.endsWith("est") && word.length() >= SHORTEST && is(i - 1, "the", "its");
      if (word.equals("first") || word.equals("last") || superlative) {
        return true;
      }
    }
    return false;
  }

  /** Returns the span of the atoms {@code from} to {@code to}. */
  Span span(int from, int to) {
    return new Span(atoms.get(from).begin(), atoms.get(to - 1).end());
  }

  private boolean holds(int index) {
    return index >= 0 && index < atoms.size();
  }
}
