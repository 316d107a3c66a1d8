package org.attache.app.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.change.Snapshot;
import org.attache.ledger.watch.Alert;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/** Says in words what a watch tells. */
public final class AlertPhrases {
  private static final String ARROW = " → ";

  private final Holders holders = new Holders();

  /** Returns the event and what changed, in a line. */
  public String headline(Alert alert) {
    return alert.change().after().title() + ": " + change(alert);
  }

  /** Returns what changed: "planned → agreed; 15 Aug 2025 → 22 Aug 2025". */
  public String change(Alert alert) {
    List<String> parts = new ArrayList<>();
    for (ChangeKind kind : EnumSet.allOf(ChangeKind.class)) {
      if (alert.kinds().contains(kind)) {
        parts.add(part(kind, alert.change()));
      }
    }
    return String.join("; ", parts);
  }

  private String part(ChangeKind kind, EventChange change) {
    Snapshot before = change.before();
    Snapshot after = change.after();
    if (before == null) {
      return "new: " + standing(after);
    }
    return switch (kind) {
      case NEW -> "new";
      case STAGE -> before.stage().label() + ARROW + after.stage().label();
      case DAYS -> days(before.days()) + ARROW + days(after.days());
      case PLACE -> place(before.place()) + ARROW + place(after.place());
      case PARTICIPANTS -> sides(before, after);
      case CONTRADICTION -> "now disputed";
      case LAPSED -> "lapsed: no report, had been " + standing(after.lapsed(false));
    };
  }

  /** Returns where an event stands: "agreed, 15 Aug 2025, Alaska". */
  public String standing(Snapshot event) {
    List<String> parts = new ArrayList<>();
    parts.add(event.lapsed() ? "lapsed, had been " + event.stage().label() : event.stage().label());
    Days days = event.days();
    if (days != null) {
      parts.add(DayPhrases.days(days));
    }
    String place = event.place();
    if (place != null) {
      parts.add(place);
    }
    return String.join(", ", parts);
  }

  private String sides(Snapshot before, Snapshot after) {
    Set<String> joined = new TreeSet<>(after.sides());
    joined.removeAll(before.sides());
    Set<String> left = new TreeSet<>(before.sides());
    left.removeAll(after.sides());
    List<String> parts = new ArrayList<>();
    if (!joined.isEmpty()) {
      parts.add("joined by " + names(joined));
    }
    if (!left.isEmpty()) {
      parts.add("without " + names(left));
    }
    return String.join(", ", parts);
  }

  private String names(Set<String> sides) {
    return String.join(" and ", sides.stream().map(holders::name).toList());
  }

  private static String days(@Nullable Days days) {
    return days == null ? "no day told" : DayPhrases.days(days);
  }

  private static String place(@Nullable String place) {
    return place == null ? "no place told" : place;
  }
}
