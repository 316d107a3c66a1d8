package org.attache.ledger.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.Mode;

/**
 * What to call an event.
 *
 * @param events categories that may be called so
 * @param words words of a trigger that tell of it, a star standing for any ending; where there are
 *     neither words nor modes, the noun is its category's last resort
 * @param modes PLOVER modes that tell of it where no word does
 * @param form how the sides stand with it
 * @param text the noun itself
 * @param preposition what stands between it and whom it is done to
 */
record Noun(
    Set<EventType> events,
    List<String> words,
    Set<String> modes,
    Form form,
    String text,
    String preposition) {
  Noun {
    events = Set.copyOf(events);
    words = List.copyOf(words);
    modes = Set.copyOf(modes);
  }

  static Noun of(List<String> cells) {
    List<EventType> events = new ArrayList<>();
    items(cells.get(0), "\\|").forEach(event -> events.add(EventType.valueOf(event)));
    return new Noun(
        Set.copyOf(events),
        items(cells.get(1), " "),
        Set.copyOf(items(cells.get(2), "\\|")),
        switch (cells.get(3)) {
          case "joint" -> Form.JOINT;
          case "self" -> Form.SELF;
          default -> Form.DEED;
        },
        cells.get(4),
        cells.get(5));
  }

  private static List<String> items(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
  }

  boolean isToldByAny(List<String> some) {
    for (String word : some) {
      if (isToldBy(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isToldBy(String word) {
    for (String told : words) {
      int last = told.length() - 1;
      boolean anyEnding = told.charAt(last) == '*';
      if (anyEnding ? word.regionMatches(0, told, 0, last) : word.equals(told)) {
        return true;
      }
    }
    return false;
  }

  boolean isModeOf(Claim claim) {
    return claim.modes().stream().map(Mode::label).anyMatch(modes::contains);
  }

  boolean isLastResort() {
    return words.isEmpty() && modes.isEmpty();
  }

  /** How the sides of an event stand with its noun. */
  enum Form {
    /** All sides do it together: "A–B talks". */
    JOINT,
    /** One does it to another: "A tariffs on B". */
    DEED,
    /** One does it to itself: "resignation of A". */
    SELF
  }
}
