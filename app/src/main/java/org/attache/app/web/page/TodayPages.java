package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attache.app.web.picture.AgendaPicture;
import org.attache.app.web.picture.AgendaRow;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.HolderNames;
import org.attache.app.web.picture.Spark;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Step;
import org.attache.ledger.query.Course;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Outline;
import org.attache.ledger.query.Party;
import org.attache.ledger.query.Survey;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/** Puts the first page together. */
public final class TodayPages {
  private static final int MOST_MOVED = 100;
  private static final int SHOWN = 12;
  private static final int MOST_BRIEF = 10;
  private static final int MOST_COMING = 18;
  private static final int AHEAD = 30;
  private static final int RECENT = 200;
  private static final int TOLD = 4;

  /** What moved before what is new, the most reported first. */
  private static final Comparator<Course> WEIGHTIEST_FIRST =
      Comparator.comparing((Course course) -> !course.moved())
          .thenComparing(course -> -course.now().counts().documents());

  private final HolderNames names;
  private final AgendaPicture agenda = new AgendaPicture();
  private final Spark spark = new Spark();

  public TodayPages(HolderNames names) {
    this.names = names;
  }

  /** Returns the page for the view's day. */
  public TodayPage page(LedgerView view, Survey survey) {
    LocalDate day = view.asOf().day();
    LocalDate before = day.minusDays(1);
    List<Course> courses = view.changes(before, true, MOST_MOVED);
    List<TodayPage.Moved> moved =
        moved(courses.stream().sorted(WEIGHTIEST_FIRST).limit(SHOWN).toList(), survey, day);
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
        courses.size() > SHOWN ? "/search?since=" + day : "",
        new Drawing(rows.isEmpty() ? "" : agenda.draw(rows, day, until)),
        new Drawing(rows.isEmpty() ? "" : agenda.drawNarrow(rows, day, until)),
        coming.stream().map(line -> brief(line, day)).toList(),
        disputes(disputed, survey),
        lapsed.stream().map(line -> lapse(line, day)).toList());
  }

  /** Returns the events that the page tells of, each once: moved, coming, disputed, lapsed. */
  public List<EventLine> events(LedgerView view) {
    LocalDate day = view.asOf().day();
    Map<String, EventLine> events = new LinkedHashMap<>();
    view.changes(day.minusDays(1), true, MOST_MOVED).stream()
        .map(Course::now)
        .forEach(line -> events.putIfAbsent(line.id(), line));
    view.agenda(day.plusDays(AHEAD), MOST_COMING)
        .forEach(line -> events.putIfAbsent(line.id(), line));
    view.events(EventFilter.ALL, 0, RECENT).stream()
        .filter(line -> line.contradicted() || line.lapsed())
        .forEach(line -> events.putIfAbsent(line.id(), line));
    return List.copyOf(events.values());
  }

  private static String summary(List<Course> courses, int disputed, int coming) {
    long moved = courses.stream().filter(Course::moved).count();
    long fresh = courses.size() - moved;
    return String.format(
        Locale.ROOT,
        "Since the day before, %s moved and %s new. %s disputed; %s for the next thirty days.",
        Phrasing.counted(moved, "matter"),
        courses.size() == MOST_MOVED
            ? "more than " + fresh + " are"
            : fresh == 1 ? "1 is" : fresh + " are",
        disputed == 1 ? "1 is" : disputed + " are",
        coming == 1 ? "1 is planned or mooted" : coming + " are planned or mooted");
  }

  private List<TodayPage.Moved> moved(List<Course> courses, Survey survey, LocalDate day) {
    List<String> ids = courses.stream().map(course -> course.now().id()).toList();
    Map<String, List<Party>> parties = survey.parties(ids);
    Map<String, List<Step>> steps = survey.steps(ids);
    Map<String, List<Report>> reports = survey.reports(ids, "", TOLD);
    List<TodayPage.Moved> moved = new ArrayList<>();
    for (Course course : courses) {
      String id = course.now().id();
      moved.add(
          moved(
              course,
              parties.getOrDefault(id, List.of()),
              spark.draw(steps.getOrDefault(id, List.of()), day),
              mover(course.now(), reports.getOrDefault(id, List.of())),
              day));
    }
    return moved;
  }

  private static TodayPage.Moved moved(
      Course course, List<Party> parties, String spark, @Nullable Report mover, LocalDate day) {
    EventLine now = course.now();
    EventLine before =
        course.before() == null && course.steps().size() > 1
            ? course.steps().get(course.steps().size() - 2)
            : course.before();
    return new TodayPage.Moved(
        Matters.href(now),
        now.title(),
        kind(now, parties),
        new Drawing(spark),
        before == null ? "" : mark(before),
        mark(now),
        words(now, day),
        mover == null ? "" : mover.assertion().evidence(),
        mover == null ? "" : mover.assertion().source().outlet(),
        mover == null ? "" : EventPages.href(mover.assertion()));
  }

  /** Returns the newest report that tells of the stage at which the event stands. */
  private static @Nullable Report mover(EventLine now, List<Report> reports) {
    return reports.stream()
        .filter(report -> report.claim().stage() == now.stage())
        .findFirst()
        .orElse(null);
  }

  private static String kind(EventLine line, List<Party> parties) {
    String codes =
        parties.stream()
            .map(Party::code)
            .filter(Objects::nonNull)
            .distinct()
            .limit(4)
            .collect(Collectors.joining(", "));
    return Matters.kind(line.type()) + (codes.isEmpty() ? "" : " · " + codes);
  }

  static String mark(EventLine line) {
    return mark(Outline.of(line));
  }

  static String mark(Outline outline) {
    return outline.lapsed() ? "lapsed" : Phrasing.stage(outline.stage());
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

  private List<TodayPage.Brief> disputes(List<EventLine> disputed, Survey survey) {
    Map<String, List<Position>> positions =
        survey.positions(disputed.stream().map(EventLine::id).toList());
    return disputed.stream()
        .map(line -> dispute(line, positions.getOrDefault(line.id(), List.of())))
        .toList();
  }

  private TodayPage.Brief dispute(EventLine line, List<Position> positions) {
    String words =
        positions.stream()
            .filter(position -> !position.contradicts().isEmpty())
            .map(this::position)
            .limit(4)
            .collect(Collectors.joining("; "));
    return new TodayPage.Brief(Matters.href(line), line.title(), mark(line), words);
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
