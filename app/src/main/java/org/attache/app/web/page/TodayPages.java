package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attache.app.web.Drawing;
import org.attache.app.web.picture.AgendaPicture;
import org.attache.app.web.picture.AgendaRow;
import org.attache.app.web.picture.HolderNames;
import org.attache.app.web.picture.Spark;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.history.Position;
import org.attache.ledger.query.Course;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/** Puts the first page together. */
public final class TodayPages {
  private static final int MOST_MOVED = 25;
  private static final int MOST_BRIEF = 10;
  private static final int MOST_COMING = 18;
  private static final int AHEAD = 30;
  private static final int RECENT = 400;

  private final HolderNames names;
  private final AgendaPicture agenda = new AgendaPicture();
  private final Spark spark = new Spark();

  public TodayPages(HolderNames names) {
    this.names = names;
  }

  /** Returns the page for the view's day. */
  public TodayPage page(LedgerView view) {
    LocalDate day = view.asOf().day();
    LocalDate before = day.minusDays(1);
    List<Course> courses = view.changes(before, true, MOST_MOVED);
    List<TodayPage.Moved> moved = new ArrayList<>();
    courses.forEach(course -> moved.add(moved(view, course, day)));
    List<EventLine> coming = view.agenda(day.plusDays(AHEAD), MOST_COMING);
    List<AgendaRow> rows =
        coming.stream().map(line -> row(line, day)).filter(Objects::nonNull).toList();
    List<EventLine> recent = view.events(EventFilter.ALL, 0, RECENT);
    List<EventLine> disputed =
        recent.stream().filter(EventLine::contradicted).limit(MOST_BRIEF).toList();
    List<EventLine> lapsed = recent.stream().filter(EventLine::lapsed).limit(MOST_BRIEF).toList();
    LocalDate until = day.plusDays(AHEAD);
    return new TodayPage(
        summary(courses, disputed.size(), rows.size()),
        Phrasing.weekday(before),
        moved,
        new Drawing(rows.isEmpty() ? "" : agenda.draw(rows, day, until)),
        new Drawing(rows.isEmpty() ? "" : agenda.drawNarrow(rows, day, until)),
        coming.stream().map(line -> brief(line, day)).toList(),
        disputed.stream().map(line -> dispute(view, line)).toList(),
        lapsed.stream().map(line -> lapse(line, day)).toList());
  }

  private static String summary(List<Course> courses, int disputed, int coming) {
    long moved = courses.stream().filter(Course::moved).count();
    long fresh = courses.size() - moved;
    return "Since the day before, %s moved and %s new. %s disputed; %s for the next thirty days."
        .formatted(
            Phrasing.counted(moved, "matter"),
            fresh == 1 ? "1 is" : fresh + " are",
            disputed == 1 ? "1 is" : disputed + " are",
            coming == 1 ? "1 is planned or mooted" : coming + " are planned or mooted");
  }

  private TodayPage.Moved moved(LedgerView view, Course course, LocalDate day) {
    EventLine now = course.now();
    Event event = view.event(now.id());
    EventLine before =
        course.before() == null && course.steps().size() > 1
            ? course.steps().get(course.steps().size() - 2)
            : course.before();
    Assertion told = newest(event);
    return new TodayPage.Moved(
        "/events/" + now.id(),
        now.title(),
        kind(event),
        new Drawing(spark.draw(event.history().steps(), day)),
        before == null ? "" : mark(before),
        mark(now),
        words(now, day),
        told == null ? "" : told.evidence(),
        told == null ? "" : told.source().outlet(),
        told == null ? "" : EventPages.href(told));
  }

  private static @Nullable Assertion newest(Event event) {
    Assertion newest = null;
    for (Report report : event.reports()) {
      if (report.counts() && report.claim().stage() == lastStage(event)) {
        newest = report.assertion();
      }
    }
    return newest;
  }

  private static org.attache.model.@Nullable Stage lastStage(Event event) {
    return event.standing() == null ? null : event.standing().stage();
  }

  private static String kind(Event event) {
    String codes =
        event.participants().stream()
            .map(Entity::code)
            .filter(Objects::nonNull)
            .distinct()
            .limit(4)
            .collect(Collectors.joining(", "));
    return event.type() + (codes.isEmpty() ? "" : " · " + codes);
  }

  static String mark(EventLine line) {
    return line.lapsed() ? "lapsed" : Phrasing.stage(line.stage());
  }

  /** Returns the stage with days and place: "agreed for 15 Aug, Alaska". */
  static String words(EventLine line, LocalDate day) {
    Days days = line.days();
    String place = line.place() == null ? "" : ", " + line.place();
    if (days == null) {
      return mark(line) + place;
    }
    String when = Phrasing.days(days, day.getYear());
    boolean bound = when.startsWith("from") || when.startsWith("by");
    return mark(line) + (bound || line.stage().isHeld() ? " " : " for ") + when + place;
  }

  static @Nullable AgendaRow row(EventLine line, LocalDate day) {
    Days days = line.days();
    if (days == null) {
      return null;
    }
    String when = Phrasing.days(days, day.getYear());
    return new AgendaRow(
        "/events/" + line.id() + "?as_of=" + day,
        line.title(),
        line.stage(),
        days,
        line.place() == null ? when : when + ", " + line.place(),
        line.counts().firstBy());
  }

  static TodayPage.Brief brief(EventLine line, LocalDate day) {
    return new TodayPage.Brief("/events/" + line.id(), line.title(), mark(line), words(line, day));
  }

  private TodayPage.Brief dispute(LedgerView view, EventLine line) {
    String words =
        view.event(line.id()).positions().stream()
            .filter(position -> !position.contradicts().isEmpty())
            .map(this::position)
            .limit(4)
            .collect(Collectors.joining("; "));
    return new TodayPage.Brief("/events/" + line.id(), line.title(), mark(line), words);
  }

  private String position(Position position) {
    return names.name(position.holder()) + ": " + Phrasing.stage(position.stage());
  }

  private static TodayPage.Brief lapse(EventLine line, LocalDate day) {
    String when = line.days() == null ? "" : " for " + Phrasing.days(line.days(), day.getYear());
    String last = Phrasing.shortDay(line.lastReported(), day.getYear());
    return new TodayPage.Brief(
        "/events/" + line.id(),
        line.title(),
        "lapsed",
        Phrasing.stage(line.stage()) + when + "; no report since " + last);
  }
}
