package org.attache.app.answer;

import java.util.ArrayList;
import java.util.List;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.ledger.query.Course;
import org.attache.ledger.query.EventLine;

/** What moved: an event a paragraph, the last moved first. */
public final class ChangesPage {
  private static final String ARROW = " → ";

  private final Sheet sheet;
  private final Palette palette;

  /** Makes an empty page of that width. */
  public ChangesPage(Palette palette, int columns) {
    this.sheet = new Sheet(palette, columns);
    this.palette = palette;
  }

  /** Returns the lines, without line ends. */
  public List<String> lines(List<Course> courses) {
    for (Course course : courses) {
      EventLine now = course.now();
      sheet.line(
          palette.paint(Style.BOLD, Printable.of(now.title()))
              + "  "
              + palette.paint(Style.FAINT, EventTable.id(now)));
      sheet.indented("  ", path(course));
    }
    return sheet.made();
  }

  private String path(Course course) {
    List<String> steps = new ArrayList<>();
    EventLine before = course.before();
    if (before == null) {
      steps.add("new");
    } else {
      steps.add(StandingPhrases.step(before, palette));
    }
    for (EventLine step : course.steps()) {
      String day = step.lapsed() ? "" : DayPhrases.day(step.lastReported()) + ": ";
      steps.add(palette.paint(Style.FAINT, day) + StandingPhrases.step(step, palette));
    }
    return String.join(ARROW, steps);
  }
}
