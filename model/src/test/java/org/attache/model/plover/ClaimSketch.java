package org.attache.model.plover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Mode;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** Claims made of a few words, for tests. */
final class ClaimSketch {
  private static final Excerpt ANYWHERE = new Excerpt(new Span(0, 1), "x");

  private ClaimSketch() {}

  /**
   * Returns a claim.
   *
   * @param event {@code CONSULT} with modes {@code CONSULT/visit+multilateral} and contexts {@code
   *     CONSULT/visit:diplomatic}
   * @param stage label of the stage
   * @param parties {@code actors > recipients by movers}, each {@code Name.CODE.SECTOR}, separated
   *     by commas
   * @param latest last day of the event, or null
   */
  static Claim claim(String event, String stage, String parties, @Nullable LocalDate latest) {
    String[] moved = parties.split(" by ", -1);
    String[] sides = moved[0].split(" ?> ", -1);
    String coded = before(event, ':');
    EventType type = EventType.valueOf(before(coded, '/'));
    return new Claim(
        type,
        labels(after(coded, '/'), type.modes(), Mode::label),
        labels(after(event, ':'), Arrays.asList(Context.values()), Context::label),
        Stage.valueOf(stage.toUpperCase(Locale.ROOT)),
        entities(moved.length == 1 ? "" : moved[1]),
        false,
        ANYWHERE,
        ANYWHERE.span(),
        entities(sides[0]),
        entities(sides.length == 1 ? "" : sides[1]),
        latest == null ? null : new Timex(ANYWHERE, Days.until(latest)),
        null,
        List.of(),
        1,
        List.of());
  }

  /** Returns the names joined by commas. */
  static String names(List<Entity> entities) {
    return String.join(",", entities.stream().map(Entity::label).toList());
  }

  private static List<Entity> entities(String sketches) {
    return items(sketches).stream().map(ClaimSketch::entity).toList();
  }

  private static Entity entity(String sketch) {
    List<String> parts = List.of(sketch.split("\\.", -1));
    String code = parts.size() > 1 ? parts.get(1) : null;
    Sector sector = parts.size() > 2 ? Sector.valueOf(parts.get(2)) : null;
    return new Entity(ANYWHERE, parts.get(0), code, sector, null);
  }

  private static <T> List<T> labels(String wanted, List<T> all, Function<T, String> label) {
    List<String> labels = List.of(wanted.split("\\+", -1));
    List<T> found = all.stream().filter(item -> labels.contains(label.apply(item))).toList();
    if (!wanted.isEmpty() && found.size() != labels.size()) {
      throw new IllegalArgumentException("not all known: " + wanted);
    }
    return found;
  }

  private static List<String> items(String list) {
    return list.isBlank() ? List.of() : List.of(list.strip().split(",", -1));
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String after(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? "" : text.substring(at + 1);
  }
}
