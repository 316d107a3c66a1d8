package org.attache.ledger.title;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/** The sides that most claims name, each once, whichever of its persons or bodies they name. */
final class Sides {
  private static final Set<String> BODIES = Set.of("IGO", "NGO", "MNC", "IMG", "ISM");
  private static final int SHARE = 3;

  private final ShortNames names;

  Sides(ShortNames names) {
    this.names = names;
  }

  /**
   * Returns the sides in a role by code or name, the most often named first, and alphabetically
   * among equals.
   */
  Map<String, ShortName> of(List<Claim> claims, Function<Claim, List<Entity>> role) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Set<String> told = new LinkedHashSet<>();
      for (Entity entity : role.apply(claim)) {
        if (names.of(entity) != null) {
          Side side = sides.computeIfAbsent(key(entity), key -> new Side());
          side.name(entity, told.add(key(entity)));
        }
      }
    }
    int most = sides.values().stream().mapToInt(side -> side.claims).max().orElse(0);
    Map<String, ShortName> named = new LinkedHashMap<>();
    sides.entrySet().stream()
        .filter(side -> side.getValue().claims * SHARE >= most)
        .sorted(
            Comparator.comparing((Map.Entry<String, Side> side) -> -side.getValue().claims)
                .thenComparing(side -> side.getValue().label()))
        .forEach(
            side -> {
              ShortName name = side.getValue().shortName(names);
              if (name != null && !named.containsValue(name)) {
                named.put(side.getKey(), name);
              }
            });
    return named;
  }

  private static String key(Entity entity) {
    String code = entity.code();
    return code == null || BODIES.contains(code) ? entity.label() : code;
  }

  /** One side under all its labels. */
  private static final class Side {
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<String, Entity> samples = new LinkedHashMap<>();
    private int claims;

    void name(Entity entity, boolean first) {
      claims += first ? 1 : 0;
      labels.merge(entity.label(), 1, Integer::sum);
      samples.merge(entity.label(), entity, (a, b) -> a.office() == null ? b : a);
    }

    String label() {
      return labels.entrySet().stream()
          .min(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse("");
    }

    /** A person goes before the state if named half as often as the most frequent label. */
    @Nullable ShortName shortName(ShortNames names) {
      int most = labels.values().stream().mapToInt(count -> count).max().orElse(0);
      return labels.entrySet().stream()
          .filter(label -> label.getValue() * 2 >= most)
          .map(label -> Objects.requireNonNull(samples.get(label.getKey())))
          .filter(names::isPerson)
          .min(
              Comparator.comparing((Entity entity) -> -labels.getOrDefault(entity.label(), 0))
                  .thenComparing(Entity::label))
          .or(() -> Optional.ofNullable(samples.get(label())))
          .map(names::of)
          .orElse(null);
    }
  }
}
