package org.attache.reading.time;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Sentence;

/** Finds expressions of time in a text. Thread-safe: its tables never change. */
public final class TimeGrammar {
  private final Atomiser atomiser = new Atomiser(new Lexicon());
  private final Expressions expressions = new Expressions(atomiser);

  /**
   * Returns the expressions of each sentence in order, without overlap; an empty list for a
   * sentence without any.
   *
   * <p>An expression that counts from days told before ("the next day", "two weeks later") counts
   * from the last expression of a day (in counts of months or years also of a month or year) in the
   * same sentence or up to eight sentences before it, else from the document's day.
   */
  public List<List<TimeExpression>> find(SegmentedText text) {
    List<List<TimeExpression>> found = new ArrayList<>(text.sentences().size());
    Narrative narrative = new Narrative();
    for (Sentence sentence : text.sentences()) {
      found.add(List.copyOf(find(sentence, narrative)));
    }
    return found;
  }

  private List<TimeExpression> find(Sentence sentence, Narrative narrative) {
    List<Atom> atoms = atomiser.atoms(sentence.words());
    List<TimeExpression> found = new ArrayList<>(2);
    Line line = new Line(sentence, atoms, narrative);
    int at = 0;
    while (at < atoms.size()) {
      boolean habit = line.is(at - 1, "every", "each");
      if (habit || !expressions.canBegin(atoms.get(at))) {
        at++;
        continue;
      }
      Term term = expressions.parse(line, at);
      if (term == null || term.end() <= at) {
        at++;
      } else {
        found.add(expression(line, at, term));
        narrative.tell(sentence.index(), term);
        at = term.end();
      }
    }
    return found.size() > 1 ? withoutClock(found) : found;
  }

  /** A time of day beside an expression of days says nothing more. */
  private static List<TimeExpression> withoutClock(List<TimeExpression> found) {
    List<TimeExpression> days =
        found.stream().filter(each -> !each.rule().equals(ClockTimes.RULE)).toList();
    return days.isEmpty() ? found : days;
  }

  private static TimeExpression expression(Line line, int at, Term term) {
    return new TimeExpression(
        line.sentence().index(),
        line.atom(at).word(),
        line.atom(term.end() - 1).word() + 1,
        line.span(at, term.end()),
        term.rule(),
        Meanings.safe(term.meaning()));
  }
}
