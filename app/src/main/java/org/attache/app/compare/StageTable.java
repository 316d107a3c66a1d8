package org.attache.app.compare;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Stage;

/** How many of our events at each stage were filed how. */
final class StageTable {
  /** What may have become of an event with them, in the order of columns. */
  static final List<String> VERDICTS =
      List.of("held with both", "filed as held", "as a word", "not filed");

  private final Map<Stage, Map<String, Integer>> counts = new EnumMap<>(Stage.class);

  StageTable(Comparison comparison) {
    for (EventCount event : comparison.events()) {
      counts
          .computeIfAbsent(event.stage(), stage -> new LinkedHashMap<>())
          .merge(event.verdict(), 1, Integer::sum);
    }
  }

  Iterable<Stage> stages() {
    return counts.keySet();
  }

  int size() {
    return counts.size();
  }

  int count(Stage stage, String verdict) {
    return counts.getOrDefault(stage, Map.of()).getOrDefault(verdict, 0);
  }

  int total(Stage stage) {
    return VERDICTS.stream().mapToInt(verdict -> count(stage, verdict)).sum();
  }
}
