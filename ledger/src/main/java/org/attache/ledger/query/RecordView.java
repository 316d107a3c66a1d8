package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.attache.ledger.EventMaker;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.decision.Dossier;
import org.attache.ledger.decision.Report;
import org.attache.ledger.story.Tie;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/**
 * A view of a whole record in memory. Slow, and right by construction: what the ledger itself held
 * at a time is asked of it, and the view of the stored tables is held to it.
 */
public final class RecordView implements LedgerView {
  private final LedgerRecord record;
  private final List<EventLine> lines;
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final SortedSet<String> ids;

  /** Makes a view of the record. */
  public RecordView(LedgerRecord record) {
    this.record = record;
    record.events().forEach(event -> events.put(event.id(), event));
    this.ids = new TreeSet<>(events.keySet());
    this.lines =
        record.events().stream()
            .map(EventLine::of)
            .filter(Objects::nonNull)
            .sorted(NEWEST_FIRST)
            .toList();
  }

  @Override
  public AsOf asOf() {
    return record.asOf();
  }

  @Override
  public @Nullable LocalDate lastReported() {
    return lines.isEmpty() ? null : lines.get(0).lastReported();
  }

  @Override
  public List<EventLine> events(EventFilter filter, int skip, int limit) {
    return lines.stream()
        .filter(line -> filter.accepts(known(line.id()), asOf().day()))
        .skip(skip)
        .limit(limit)
        .toList();
  }

  @Override
  public Event event(String id) {
    return known(EventIds.resolve(id, ids));
  }

  @Override
  public EventStream stream(EventFilter filter) {
    List<Event> asked =
        events(filter, 0, Integer.MAX_VALUE).stream().map(line -> known(line.id())).toList();
    return new EventStream() {
      private final Iterator<Event> rest = asked.iterator();

      @Override
      public int size() {
        return asked.size();
      }

      @Override
      public boolean hasNext() {
        return rest.hasNext();
      }

      @Override
      public Event next() {
        return rest.next();
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }

  @Override
  public List<Bond> bonds(String id) {
    Map<String, EventLine> byId = new LinkedHashMap<>();
    lines.forEach(line -> byId.put(line.id(), line));
    List<Bond> bonds = new ArrayList<>();
    for (Tie tie : record.ties()) {
      boolean here = tie.from().equals(id) || tie.to().equals(id);
      EventLine other = here ? byId.get(tie.from().equals(id) ? tie.to() : tie.from()) : null;
      if (other != null) {
        bonds.add(new Bond(tie, other));
      }
    }
    bonds.sort(Bond.STRONGEST_FIRST);
    return bonds;
  }

  @Override
  public Story story(String id, int most) {
    return Story.around(
        id,
        most,
        new Story.Book() {
          @Override
          public List<Tie> ties(Collection<String> events) {
            return record.ties().stream()
                .filter(tie -> tie.kind() != Tie.Kind.PARTICIPANTS)
                .filter(tie -> events.contains(tie.from()) || events.contains(tie.to()))
                .toList();
          }

          @Override
          public Map<String, EventLine> lines(Collection<String> events) {
            return lines.stream()
                .filter(line -> events.contains(line.id()))
                .collect(Collectors.toMap(EventLine::id, Function.identity()));
          }
        });
  }

  @Override
  public List<EventLine> agenda(LocalDate last, int limit) {
    return lines.stream()
        .filter(line -> line.isUpcoming(asOf().day()) && isWithin(line.days(), last))
        .sorted(BY_DAY)
        .limit(limit)
        .toList();
  }

  private boolean isWithin(@Nullable Days days, LocalDate last) {
    LocalDate earliest = days == null ? null : days.earliest();
    LocalDate latest = days == null ? null : days.latest();
    LocalDate today = asOf().day();
    boolean ends = latest != null && !latest.isBefore(today) && !latest.isAfter(last);
    boolean begins = earliest != null && !earliest.isBefore(today) && !earliest.isAfter(last);
    return ends || begins;
  }

  @Override
  public List<Course> changes(LocalDate since, boolean fresh, int limit) {
    List<Course> courses = new ArrayList<>();
    for (Event event : record.events()) {
      Course course = course(event, since);
      if (course != null && (fresh || course.moved())) {
        courses.add(course);
      }
    }
    courses.sort(Course.NEWEST_FIRST);
    return courses.stream().limit(limit).toList();
  }

  private @Nullable Course course(Event event, LocalDate since) {
    Set<LocalDate> days = new TreeSet<>();
    event.reports().stream()
        .map(report -> report.assertion().source().published())
        .filter(day -> day.isAfter(since))
        .forEach(days::add);
    days.add(asOf().day());
    List<EventLine> after = new ArrayList<>();
    for (LocalDate day : days) {
      EventLine line = on(event, day);
      if (line != null) {
        after.add(line);
      }
    }
    return Course.through(on(event, since), after);
  }

  private @Nullable EventLine on(Event event, LocalDate day) {
    List<Report> told =
        event.reports().stream()
            .filter(report -> !report.assertion().source().published().isAfter(day))
            .toList();
    if (told.isEmpty()) {
      return null;
    }
    Dossier dossier = new Dossier(event.id(), told, event.absorbed(), event.decisions());
    return EventLine.of(new EventMaker(new AsOf(day, asOf().silence())).event(dossier));
  }

  @Override
  public Profile who(PartyTerm term, int limit) {
    ProfileCount count = new ProfileCount(term);
    for (EventLine line : lines) {
      Event event = known(line.id());
      if (EventFilter.of(term).accepts(event, asOf().day())) {
        count.add(line, event.participants().stream().map(Party::of).toList());
      }
    }
    return count.profile(limit);
  }

  private Event known(String id) {
    return Objects.requireNonNull(events.get(id), id);
  }

  static final Comparator<EventLine> NEWEST_FIRST =
      Comparator.comparing(EventLine::lastReported).reversed().thenComparing(EventLine::id);

  /** By the day on which it can happen first, then by the last, then by the id. */
  static final Comparator<EventLine> BY_DAY =
      Comparator.comparing(RecordView::firstDay)
          .thenComparing(RecordView::lastDay)
          .thenComparing(EventLine::id);

  private static LocalDate firstDay(EventLine line) {
    Days days = line.days();
    LocalDate earliest = days == null ? null : days.earliest();
    return earliest == null ? lastDay(line) : earliest;
  }

  private static LocalDate lastDay(EventLine line) {
    Days days = line.days();
    LocalDate latest = days == null ? null : days.latest();
    return latest == null ? LocalDate.MAX : latest;
  }
}
