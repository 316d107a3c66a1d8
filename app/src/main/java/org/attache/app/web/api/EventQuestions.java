package org.attache.app.web.api;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.app.answer.AnswerJson;
import org.attache.app.answer.EventJson;
import org.attache.app.web.LedgerLease;
import org.attache.ledger.Event;
import org.attache.ledger.query.Course;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.ledger.query.Story;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** Questions about events: which, how one went, what is coming, what moved, who. */
final class EventQuestions {
  static final Set<String> FILTER =
      Set.of("q", "actor", "type", "stage", "since", "until", "place", "upcoming");

  private static final int AGENDA_DAYS = 30;
  private static final int SEARCHED = 5000;
  private static final int PROFILE_EVENTS = 50;

  private final PartyTerms terms = new PartyTerms();
  private final AnswerJson answers = new AnswerJson();
  private final EventJson events = new EventJson();

  Page events(LedgerLease lease, Parameters asked, @Nullable String position, int limit) {
    int skip = skip(position);
    List<EventLine> lines = lease.view().events(filter(asked), skip, limit + 1);
    return Page.counted(lines.stream().map(answers::line).toList(), skip, limit);
  }

  EventFilter filter(Parameters asked) {
    String place = asked.text("place");
    return new EventFilter(
        asked.texts("actor").stream().map(terms::term).toList(),
        Set.copyOf(asked.constants("type", EventType.class, EventType::name)),
        Set.copyOf(asked.constants("stage", Stage.class, Stage::label)),
        asked.day("since"),
        asked.day("until"),
        place == null ? null : terms.term(place),
        asked.text("q"),
        asked.flag("upcoming"));
  }

  String event(LedgerLease lease, String id) {
    LedgerView view = lease.view();
    Event event = view.event(id);
    return events.event(event, view.bonds(event.id()), view.story(event.id(), Story.MOST_SHOWN));
  }

  /** Returns what is awaited until a day, a month from the day if none is given. */
  Page agenda(LedgerLease lease, Parameters asked, @Nullable String position, int limit) {
    LocalDate until = asked.day("until");
    LocalDate last = until == null ? asked.day().plusDays(AGENDA_DAYS) : until;
    int skip = skip(position);
    List<EventLine> lines = lease.view().agenda(last, most(asked, skip + limit + 1));
    Set<String> told = told(lease, asked);
    List<String> items =
        lines.stream()
            .filter(line -> told == null || told.contains(line.id()))
            .skip(skip)
            .limit(limit + 1L)
            .map(answers::line)
            .toList();
    return Page.counted(items, skip, limit);
  }

  /** Returns what moved since a day, the day before if none is given. */
  Page changes(LedgerLease lease, Parameters asked, @Nullable String position, int limit) {
    LocalDate since = asked.day("since");
    LocalDate before = since == null ? asked.day().minusDays(1) : since;
    int skip = skip(position);
    List<Course> courses =
        lease.view().changes(before, asked.flag("new"), most(asked, skip + limit + 1));
    Set<String> told = told(lease, asked);
    List<String> items =
        courses.stream()
            .filter(course -> told == null || told.contains(course.now().id()))
            .skip(skip)
            .limit(limit + 1L)
            .map(answers::course)
            .toList();
    return Page.counted(items, skip, limit);
  }

  String actor(LedgerLease lease, String name) {
    return answers.profile(lease.view().who(term(name), PROFILE_EVENTS));
  }

  String line(EventLine line) {
    return answers.line(line);
  }

  private PartyTerm term(String name) {
    if (name.isBlank()) {
      throw Parameters.wrong("name", "must not be empty", name);
    }
    return terms.term(name);
  }

  private static int most(Parameters asked, int needed) {
    return asked.text("q") == null ? needed : SEARCHED;
  }

  /** Returns the events of which a sentence holds the words asked for, null without any. */
  private static @Nullable Set<String> told(LedgerLease lease, Parameters asked) {
    String words = asked.text("q");
    if (words == null) {
      return null;
    }
    EventFilter filter =
        new EventFilter(List.of(), Set.of(), Set.of(), null, null, null, words, false);
    return lease.view().events(filter, 0, SEARCHED).stream()
        .map(EventLine::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static int skip(@Nullable String position) {
    return position == null ? 0 : (int) Math.min(Integer.MAX_VALUE / 2, Cursor.number(position));
  }
}
