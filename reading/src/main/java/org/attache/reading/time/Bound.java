package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/** What the preposition makes of the days of the expression after it. */
enum Bound {
  /** The days themselves, as far as they lie on the event's side: in, on, during. */
  PLAIN,
  /** Up to the last of them: by, until. */
  UNTIL,
  /** Up to the day before the first of them. */
  BEFORE,
  /** From the day after the last of them. */
  AFTER,
  /** From the first of them to the document's day. */
  SINCE,
  /** From the first of them on; in the past to the document's day. */
  FROM;

  /** Returns the meaning of {@code meaning} behind this preposition. */
  Meaning of(Meaning meaning) {
    if (this == PLAIN) {
      return Meanings.cut(meaning);
    }
    return (published, direction) -> {
      Direction way = this == SINCE ? Direction.PAST : direction;
      Days days = meaning.days(published, way);
      return days == null ? null : bounded(days, published, direction);
    };
  }

  private @Nullable Days bounded(Days days, @Nullable LocalDate published, Direction direction) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    boolean past = direction == Direction.PAST;
    return switch (this) {
      case PLAIN -> days;
      case UNTIL -> open(past ? null : published, last);
      case BEFORE -> open(past ? null : published, first == null ? null : first.minusDays(1));
      case AFTER -> open(last == null ? null : last.plusDays(1), past ? published : null);
      case SINCE -> open(first, published);
      case FROM -> open(first, past ? published : null);
    };
  }

  /**
   * Days between the two; where the document's day lies beyond the other, that one alone counts.
   */
  private @Nullable Days open(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    Days days = Meanings.between(earliest, latest);
    if (days != null) {
      return days;
    }
    boolean ends = this == UNTIL || this == BEFORE;
    return Meanings.between(ends ? null : earliest, ends ? latest : null);
  }
}
