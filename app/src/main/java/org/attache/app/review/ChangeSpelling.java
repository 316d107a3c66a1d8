package org.attache.app.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.ledger.link.StateNames;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/**
 * How people spell the new values of a claim's fields: days as {@code 2025-08-15} or {@code
 * 2025-08-15..2025-08-18} of which one may be left out, places and participants as a name and,
 * after a slash, a state's code or name; several participants separated by semicolons. Who and
 * where one names need not stand in the text; the trigger's words stand for theirs.
 */
public final class ChangeSpelling {
  private static final String BETWEEN = "..";

  private final StateNames states;

  public ChangeSpelling(StateNames states) {
    this.states = states;
  }

  /**
   * Reads days.
   *
   * @throws IncorrectInput if it spells none
   */
  public Days days(String spelt) {
    int dots = spelt.indexOf(BETWEEN);
    try {
      return dots < 0
          ? Days.on(LocalDate.parse(spelt))
          : new Days(day(spelt.substring(0, dots)), day(spelt.substring(dots + BETWEEN.length())));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw wrong(
          "days-malformed",
          "'" + spelt + "' is no stretch of days; give 2025-08-15 or 2025-08-15..2025-08-18",
          spelt);
    }
  }

  private static @Nullable LocalDate day(String spelt) {
    return spelt.isBlank() ? null : LocalDate.parse(spelt.strip());
  }

  /**
   * Reads a place.
   *
   * @param words that stand for its name's
   * @throws IncorrectInput if the name is missing or the state unknown
   */
  public Place place(String spelt, Excerpt words) {
    List<String> parts = parts(spelt);
    return new Place(words, parts.get(0), code(parts.get(1)), null, null);
  }

  /** Reads a participant, likewise. */
  public Entity entity(String spelt, Excerpt words) {
    List<String> parts = parts(spelt);
    return new Entity(words, parts.get(0), code(parts.get(1)), null, null);
  }

  /**
   * Reads participants separated by semicolons; those spelt as one of {@code former} are that one.
   */
  public List<Entity> entities(String spelt, List<Entity> former, Excerpt words) {
    return Arrays.stream(spelt.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(
            part ->
                former.stream()
                    .filter(entity -> spelt(entity).equals(part))
                    .findFirst()
                    .orElseGet(() -> entity(part, words)))
        .toList();
  }

  /** Spells days as {@link #days} reads them. */
  public static String spelt(Days days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first != null && first.equals(last)) {
      return first.toString();
    }
    return (first == null ? "" : first.toString()) + BETWEEN + (last == null ? "" : last);
  }

  /** Spells a place as {@link #place} reads it. */
  public static String spelt(Place place) {
    return spelt(place.name(), place.country());
  }

  /** Spells participants as {@link #entities} reads them. */
  public static String spelt(List<Entity> entities) {
    return entities.stream().map(ChangeSpelling::spelt).collect(Collectors.joining("; "));
  }

  private static String spelt(Entity entity) {
    return spelt(entity.label(), entity.code());
  }

  private static String spelt(String name, @Nullable String code) {
    // what separates would be read as such
    String plain = name.replace(';', ',').replace('/', '-').strip();
    return code == null ? plain : plain + "/" + code;
  }

  private static List<String> parts(String spelt) {
    int slash = spelt.lastIndexOf('/');
    String name = (slash < 0 ? spelt : spelt.substring(0, slash)).strip();
    if (name.isEmpty()) {
      throw wrong("name-empty", "a name is missing in '" + spelt + "'", spelt);
    }
    return List.of(name, slash < 0 ? "" : spelt.substring(slash + 1).strip());
  }

  private @Nullable String code(String spelt) {
    if (spelt.isEmpty()) {
      return null;
    }
    boolean code = spelt.length() == 3 && spelt.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    String known = code ? spelt : states.code(spelt);
    if (known == null) {
      throw wrong(
          "code-unknown", "'" + spelt + "' is no code of three capitals and no state", spelt);
    }
    return known;
  }

  private static IncorrectInput wrong(String code, String message, String value) {
    return new IncorrectInput(code, message, value, null);
  }
}
