package org.attache.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of the outputs of the heads.
 *
 * @param events categories
 * @param stages stages
 * @param modes {@code CATEGORY.mode}
 * @param contexts contexts
 * @param roles roles
 */
record Labels(
    List<String> events,
    List<String> stages,
    List<String> modes,
    List<String> contexts,
    List<String> roles) {
  private static final List<String> ROLES =
      List.of("ACTOR", "RECIPIENT", "PLACE", "TIME", "SOURCE", "CARRIER", "MOVER");

  /** Collects the names that the documents use, sorted. */
  static Labels of(List<GoldDocument> documents) {
    TreeSet<String> events = new TreeSet<>();
    TreeSet<String> stages = new TreeSet<>();
    TreeSet<String> modes = new TreeSet<>();
    TreeSet<String> contexts = new TreeSet<>();
    for (GoldDocument document : documents) {
      for (GoldClaim claim : document.claims()) {
        events.add(claim.event());
        stages.add(claim.stage());
        claim.modes().forEach(m -> modes.add(claim.event() + "." + m));
        contexts.addAll(claim.contexts());
      }
    }
    return new Labels(
        List.copyOf(events), List.copyOf(stages), List.copyOf(modes), List.copyOf(contexts), ROLES);
  }

  /** Returns the names by head. */
  Map<String, List<String>> byHead() {
    Map<String, List<String>> all = new TreeMap<>();
    all.put("event", new ArrayList<>(events));
    all.put("stage", stages);
    all.put("mode", modes);
    all.put("context", contexts);
    all.put("role", roles);
    return all;
  }

  /** Returns the number of outputs of the detail head. */
  int details() {
    return stages.size() + 1 + events.size() + modes.size() + contexts.size();
  }
}
