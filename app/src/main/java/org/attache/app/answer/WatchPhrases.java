package org.attache.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.watch.TimetableText;
import org.attache.ledger.watch.Watch;
import org.attache.model.Named;

/** Says in words what a watch does. */
public final class WatchPhrases {
  private WatchPhrases() {}

  /** Returns what it watches: "consult with Putin and Trump, agreed, in Alaska". */
  public static String search(Watch watch) {
    EventFilter search = watch.search();
    List<String> parts = new ArrayList<>();
    String events =
        search.types().stream()
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining(" or "));
    String parties =
        search.parties().stream().map(PartyTerm::asked).collect(Collectors.joining(" and "));
    parts.add(
        (events.isEmpty() ? "any event" : events) + (parties.isEmpty() ? "" : " with " + parties));
    if (!search.stages().isEmpty()) {
      parts.add(
          search.stages().stream().sorted().map(Named::label).collect(Collectors.joining(" or ")));
    }
    PartyTerm place = search.place();
    if (place != null) {
      parts.add("in " + place.asked());
    }
    if (search.text() != null) {
      parts.add("of which a sentence has “" + search.text() + "”");
    }
    if (search.upcoming()) {
      parts.add("still to come");
    }
    return String.join(", ", parts);
  }

  /** Returns of what it tells and when: "tells of stage, days; daily 07:30 Europe/Berlin". */
  public static String telling(Watch watch) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "tells of "
            + watch.kinds().stream().sorted().map(Named::label).collect(Collectors.joining(", "))
            + " since "
            + watch.from());
    String zone = " " + watch.timetable().zone().getId();
    if (watch.timetable().digest() != null) {
      parts.add("all at once " + TimetableText.digest(watch.timetable()) + zone);
    }
    if (watch.timetable().quiet() != null) {
      parts.add("quiet " + TimetableText.quiet(watch.timetable()) + zone);
    }
    return String.join("; ", parts);
  }
}
