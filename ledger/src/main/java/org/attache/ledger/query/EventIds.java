package org.attache.ledger.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;

/** Finds out which event is meant by the beginning of its id. */
final class EventIds {
  private static final int DIGITS = 16;
  private static final int SHOWN = 5;

  private EventIds() {}

  /** Returns the id among {@code known} that is meant. */
  static String resolve(String given, SortedSet<String> known) {
    String prefix = checked(given);
    List<String> found = new ArrayList<>();
    for (String id : known.tailSet(prefix)) {
      if (!id.startsWith(prefix) || found.size() > SHOWN) {
        break;
      }
      found.add(id);
    }
    if (found.isEmpty()) {
      List<String> near = new ArrayList<>();
      for (int kept = prefix.length() - 1; kept > 0 && near.isEmpty(); kept--) {
        String shorter = prefix.substring(0, kept);
        known.tailSet(shorter).stream()
            .limit(3)
            .filter(id -> id.startsWith(shorter))
            .forEach(near::add);
      }
      throw unknown(given, near);
    }
    return one(given, found);
  }

  /** Returns the digits given, in lower case. */
  static String checked(String given) {
    String prefix = given.strip().toLowerCase(Locale.ROOT);
    boolean digits = prefix.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    if (prefix.isEmpty() || prefix.length() > DIGITS || !digits) {
      throw new IncorrectInput(
          "event-id-malformed",
          "'"
              + given
              + "' is no id of an event: up to 16 digits and letters a to f, as `attache"
              + " events` shows them",
          given,
          null);
    }
    return prefix;
  }

  static NotFound unknown(String given, List<String> near) {
    return new NotFound(
        "event-unknown",
        "there is no event "
            + given
            + " by that day"
            + (near.isEmpty() ? "" : "; near it: " + String.join(", ", near))
            + "; look for it with `attache events`",
        given,
        null);
  }

  /** Returns the only one found. */
  static String one(String given, List<String> found) {
    if (found.size() > 1) {
      String shown = String.join(", ", found.subList(0, Math.min(SHOWN, found.size())));
      throw new Conflict(
          "event-ambiguous",
          "several events begin with " + given + ": " + shown + "; give more digits",
          given,
          null);
    }
    return found.get(0);
  }
}
