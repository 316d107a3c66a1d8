package org.attache.reading.time;

import java.util.List;
import org.attache.model.Days;
import org.attache.reading.time.TimeExpression.Meaning;

/** Of which days a text spoke last while it is read from its beginning. */
final class Narrative {
  private static final int REACH = 8;
  private static final List<String> ANCHORS =
      List.of("day", "weekday", "month", "year", "date", "holiday", "ago", "phrase-yesterday");
  private static final Meaning PUBLISHED =
      Meanings.relative((published, direction) -> Days.on(published));

  private Meaning last = PUBLISHED;
  private Meaning lastDay = PUBLISHED;
  private int sentence = -1 - REACH;
  private int daySentence = -1 - REACH;

  /** Returns the days from which a count of {@code unit} in the sentence starts. */
  Meaning anchor(int index, Unit unit) {
    if (unit.isExact()) {
      return index - daySentence <= REACH ? lastDay : PUBLISHED;
    }
    return index - sentence <= REACH ? last : PUBLISHED;
  }

  /** Takes note of an expression; vague ones, and those that count from others, anchor nothing. */
  void tell(int index, Term term) {
    if (ANCHORS.stream().noneMatch(term.rule()::startsWith)) {
      return;
    }
    last = term.whole();
    sentence = index;
    if (term.grain() == Unit.DAY) {
      lastDay = term.whole();
      daySentence = index;
    }
  }
}
