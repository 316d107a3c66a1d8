package org.attache.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.ledger.watch.TimetableText;
import org.attache.ledger.watch.Watch;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/** Reads the form for a new watch. */
final class WatchForm {
  private final Context context;
  private final PartyTerms terms = new PartyTerms();

  WatchForm(Context context) {
    this.context = context;
  }

  /**
   * Returns the watch, without channels.
   *
   * @param today from when it tells
   * @throws IncorrectInput if a field can be none
   */
  Watch watch(LocalDate today) {
    String name = field("name");
    if (name.isEmpty()) {
      throw new IncorrectInput("watch-name", "a watch needs a name", name, null);
    }
    return new Watch(
        name,
        search(),
        kinds(),
        today,
        TimetableText.timetable(field("zone"), field("quiet"), field("digest")),
        List.of());
  }

  /** Returns what a field holds that takes one address, as a list. */
  List<String> addresses(String name) {
    String value = field(name);
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private EventFilter search() {
    List<PartyTerm> parties = new ArrayList<>();
    for (String actor : field("actor").split(",", -1)) {
      if (!actor.isBlank()) {
        parties.add(terms.term(actor));
      }
    }
    String place = field("place");
    return new EventFilter(
        parties,
        one(EventType.class, "event"),
        one(Stage.class, "stage"),
        null,
        null,
        place.isEmpty() ? null : terms.term(place),
        field("q"),
        false);
  }

  private Set<ChangeKind> kinds() {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    List<String> chosen = context.formParams("changes");
    Stream.of(ChangeKind.values())
        .filter(kind -> chosen.contains(kind.label()))
        .forEach(kinds::add);
    return kinds.isEmpty() ? EnumSet.allOf(ChangeKind.class) : kinds;
  }

  private <E extends Enum<E>> Set<E> one(Class<E> type, String name) {
    String asked = field(name);
    if (asked.isEmpty()) {
      return Set.of();
    }
    try {
      return Set.of(Enum.valueOf(type, asked.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new IncorrectInput(
          name + "-unknown", "there is no " + name + " called '" + asked + "'", asked, null);
    }
  }

  private String field(String name) {
    @Nullable String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }
}
