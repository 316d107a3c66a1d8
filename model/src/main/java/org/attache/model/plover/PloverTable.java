package org.attache.model.plover;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.QuadClass;
import org.attache.model.table.TableLines;

/**
 * The conflict-cooperation scores of the PLOVER 2.0 manual by category and mode, from -10 to 10.
 * Immutable.
 */
public final class PloverTable {
  private final Map<EventType, Double> byCategory = new EnumMap<>(EventType.class);
  private final Map<EventType, Map<Mode, Double>> byMode = new EnumMap<>(EventType.class);
  private final Set<EventType> recipientRequired = EnumSet.noneOf(EventType.class);

  private PloverTable(List<Line> lines) {
    for (Line line : lines) {
      if (line.mode.isEmpty()) {
        byCategory.put(line.category, line.score);
      } else {
        byMode
            .computeIfAbsent(line.category, category -> new EnumMap<>(Mode.class))
            .put(mode(line), line.score);
      }
      if (line.requiresRecipient) {
        recipientRequired.add(line.category);
      }
    }
  }

  /** Returns the table of this build. */
  public static PloverTable bundled() {
    return new PloverTable(
        TableLines.resource(PloverTable.class, "plover.tsv", 5, PloverTable::line));
  }

  /** Returns the score of a category with one of its modes. */
  public double score(EventType category, Mode mode) {
    return known(known(byMode, category), mode);
  }

  /** Returns the score of a category whose mode is not known. */
  public double score(EventType category) {
    return known(byCategory, category);
  }

  /**
   * Returns the score of a category with any number of its modes: of several the one farthest from
   * zero, since the others do not make the event milder.
   */
  public double score(EventType category, List<Mode> modes) {
    if (modes.isEmpty()) {
      return score(category);
    }
    double farthest = score(category, modes.get(0));
    for (Mode mode : modes) {
      double score = score(category, mode);
      if (Math.abs(score) > Math.abs(farthest)) {
        farthest = score;
      }
    }
    return farthest;
  }

  /** Returns whether PLOVER codes the category only with a recipient. */
  public boolean requiresRecipient(EventType category) {
    return recipientRequired.contains(category);
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("PLOVER has no score for " + key);
    }
    return value;
  }

  private static Line line(List<String> cells) {
    EventType category = EventType.valueOf(cells.get(0));
    String quad = cells.get(3).toUpperCase(Locale.ROOT).replace(' ', '_');
    if (category.quadClass() != QuadClass.valueOf(quad)) {
      throw new IllegalArgumentException(category + " is not of class " + cells.get(3));
    }
    Line line =
        new Line(
            category, cells.get(1), Double.parseDouble(cells.get(2)), cells.get(4).equals("yes"));
    if (!line.mode.isEmpty()) {
      mode(line);
    }
    return line;
  }

  private static Mode mode(Line line) {
    return line.category.modes().stream()
        .filter(mode -> mode.label().equals(line.mode))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(line.mode + " is no mode of " + line.category));
  }

  private record Line(EventType category, String mode, double score, boolean requiresRecipient) {}
}
