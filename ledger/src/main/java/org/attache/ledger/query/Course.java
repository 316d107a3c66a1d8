package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an event moved in a stretch of time.
 *
 * @param before where it stood when the stretch began; null where it was unknown
 * @param steps where it stood afterwards, each differing from the one before, at least one
 */
public record Course(@Nullable EventLine before, List<EventLine> steps) {
  static final Comparator<Course> NEWEST_FIRST =
      Comparator.comparing(Course::day).reversed().thenComparing(course -> course.now().id());

  public Course {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("no course without a step");
    }
  }

  /** Returns the course through {@code lines}, null where they all stand as {@code before}. */
  static @Nullable Course through(@Nullable EventLine before, List<EventLine> lines) {
    List<EventLine> steps = new ArrayList<>();
    EventLine last = before;
    for (EventLine line : lines) {
      if (last == null || !line.standsAs(last)) {
        steps.add(line);
      }
      last = line;
    }
    return steps.isEmpty() ? null : new Course(before, steps);
  }

  /** Returns where the event stands at the end. */
  public EventLine now() {
    return steps.get(steps.size() - 1);
  }

  /** Returns the day on which it moved last. */
  public LocalDate day() {
    LocalDate end = now().lapsesAfter();
    return now().lapsed() && end != null ? end.plusDays(1) : now().lastReported();
  }

  /** Returns whether the event went from one standing to another, and is not merely new. */
  public boolean moved() {
    return before != null || steps.size() > 1;
  }
}
