package org.attache.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Step;
import org.attache.model.Place;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/** A survey that looks at one event after the other. Slow, and right by construction. */
public final class ViewSurvey implements Survey {
  private final LedgerView view;
  private final Map<String, Event> known = new LinkedHashMap<>();

  /** Makes a survey of what the view holds. */
  public ViewSurvey(LedgerView view) {
    this.view = view;
  }

  @Override
  public Map<String, List<Party>> parties(Collection<String> events) {
    return each(events, event -> event.participants().stream().map(Party::of).toList());
  }

  @Override
  public Map<String, Spot> spots(Collection<String> events) {
    return each(events, ViewSurvey::spot);
  }

  @Override
  public Map<String, List<Position>> positions(Collection<String> events) {
    return each(events, Event::positions);
  }

  @Override
  public Map<String, List<Step>> steps(Collection<String> events) {
    return each(events, event -> event.history().steps());
  }

  @Override
  public Map<String, List<Report>> reports(Collection<String> events, String words, int each) {
    List<String> asked = SearchWords.of(words);
    return each(events, event -> newest(event, asked, each));
  }

  @FunctionalInterface
  private interface Question<T> {
    @Nullable T ask(Event event);
  }

  private static @Nullable Spot spot(Event event) {
    Place place = event.standing() == null ? null : event.standing().place();
    return place == null ? null : Spot.of(place);
  }

  private static @Nullable List<Report> newest(Event event, List<String> words, int most) {
    List<Report> newest = new ArrayList<>();
    for (int i = event.reports().size() - 1; i >= 0 && newest.size() < most; i--) {
      Report report = event.reports().get(i);
      if (report.counts() && holds(report, words)) {
        newest.add(report);
      }
    }
    return newest.isEmpty() ? null : newest;
  }

  private static boolean holds(Report report, List<String> words) {
    return words.isEmpty()
        || SearchWords.of(report.assertion().evidence().toLowerCase(Locale.ROOT))
            .containsAll(words);
  }

  private <T> Map<String, T> each(Collection<String> events, Question<T> question) {
    Map<String, T> answers = new LinkedHashMap<>();
    for (String id : events) {
      Event event = event(id);
      T answer = event == null ? null : question.ask(event);
      if (answer != null) {
        answers.put(id, answer);
      }
    }
    return answers;
  }

  private @Nullable Event event(String id) {
    Event event = known.get(id);
    if (event == null) {
      try {
        event = view.event(id);
        known.put(id, event);
      } catch (NotFound unknown) {
        return null;
      }
    }
    return event;
  }
}
