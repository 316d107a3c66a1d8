package org.attache.model.plover;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.table.TableLines;

/**
 * A row of the conversion table between CAMEO and PLOVER.
 *
 * @param code CAMEO code, three or four digits
 * @param category PLOVER category
 * @param modes labels of modes, some of which PLOVER 2.0 no longer has
 * @param contexts labels of contexts, likewise; one of them must be the claim's
 * @param contents names of the events that it tells of; empty for any; "-" for none, which keeps
 *     the row for imports
 * @param label what CAMEO calls it
 * @param ours whether this project added the row
 */
record CameoRow(
    String code,
    EventType category,
    List<String> modes,
    List<String> contexts,
    List<String> contents,
    String label,
    boolean ours) {
  /** Orders rows by how much of a view they tell, the most telling last. */
  static Comparator<CameoRow> specificityFor(PloverView view) {
    return Comparator.<CameoRow>comparingInt(row -> row.modes.size())
        .thenComparingInt(row -> row.contents.size() > 0 ? 1 : 0)
        .thenComparingInt(row -> row.sharedContexts(view))
        .thenComparingInt(row -> row.sharedContexts(view) - row.contexts.size())
        .thenComparing(row -> row.ours);
  }

  static CameoRow of(List<String> cells) {
    if (!cells.get(0).matches("[0-9]{3,4}")) {
      throw new IllegalArgumentException("not a CAMEO code: " + cells.get(0));
    }
    return new CameoRow(
        cells.get(0),
        EventType.valueOf(cells.get(1)),
        TableLines.items(cells.get(2), '|'),
        TableLines.items(cells.get(3), '|'),
        TableLines.items(cells.get(4), '|'),
        cells.get(5),
        cells.get(6).equals("ours"));
  }

  /** Returns whether the view says everything that the row says. */
  boolean fits(PloverView view) {
    List<String> viewModes = view.modes().stream().map(Mode::label).toList();
    return category == view.category()
        && viewModes.containsAll(modes)
        && (contexts.isEmpty() || sharedContexts(view) > 0)
        && (contents.isEmpty() || contents.contains(view.content().name()));
  }

  /** Returns what the row says, without the modes and contexts that PLOVER 2.0 dropped. */
  CameoMeaning meaning() {
    return new CameoMeaning(
        category,
        category.modes().stream().filter(mode -> modes.contains(mode.label())).toList(),
        Arrays.stream(Context.values())
            .filter(context -> contexts.contains(context.label()))
            .toList(),
        label);
  }

  private int sharedContexts(PloverView view) {
    List<String> viewContexts = view.contexts().stream().map(Context::label).toList();
    return (int) contexts.stream().filter(viewContexts::contains).count();
  }
}
