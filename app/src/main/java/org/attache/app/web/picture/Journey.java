package org.attache.app.web.picture;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.history.Step;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/**
 * How a matter went from its first word to its outcome.
 *
 * @param href its page
 * @param title its name
 * @param meant the days meant, in words
 * @param days the days meant
 * @param steps its stages, at least one
 * @param lapsed whether its time passed without word
 * @param stands where it stands, in words
 */
public record Journey(
    String href,
    String title,
    String meant,
    @Nullable Days days,
    List<Step> steps,
    boolean lapsed,
    String stands) {
  public Journey {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("no journey without a step: " + title);
    }
  }

  LocalDate first() {
    return steps.get(0).day();
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }
}
