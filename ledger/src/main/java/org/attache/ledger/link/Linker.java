package org.attache.ledger.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.ledger.entry.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * Puts assertions together to events. What comes out depends on the set of assertions alone, not on
 * the order or the batches in which they were added. Not safe for use by several threads.
 */
public final class Linker {
  private final Weights weights;
  private final TraitReader reader;
  private final Map<String, FamilyFold> families = new TreeMap<>();
  private final Set<String> known = new HashSet<>();

  /** Makes a linker that knows nothing yet. */
  public Linker() {
    this(Weights.standard());
  }

  Linker(Weights weights) {
    this.weights = weights;
    this.reader = new TraitReader(Vocabulary.standard(), Kinds.standard());
  }

  /**
   * Adds assertions, those known already being passed over.
   *
   * @return what that did; late assertions make those after them count again
   */
  public Change add(Collection<Assertion> assertions) {
    List<Assertion> unknown =
        assertions.stream()
            .filter(assertion -> known.add(assertion.id()))
            .sorted(Assertion.CANONICAL)
            .toList();
    Map<String, List<Traits>> byFamily =
        unknown.stream()
            .map(reader::read)
            .collect(Collectors.groupingBy(Traits::family, TreeMap::new, Collectors.toList()));
    Map<String, LocalDate> since = new HashMap<>();
    int folded = 0;
    for (Map.Entry<String, List<Traits>> family : byFamily.entrySet()) {
      FamilyFold fold = families.computeIfAbsent(family.getKey(), name -> new FamilyFold(weights));
      folded += fold.add(family.getValue(), since);
    }
    return new Change(unknown.size(), folded, since);
  }

  /**
   * Takes over events that another linker had linked, without judging them anew. What is added
   * afterwards is linked as if all had been added here.
   *
   * @param events all that were linked, in any order
   * @throws IllegalStateException if this linker knows something already
   */
  public void restore(Collection<LinkedEvent> events) {
    if (!known.isEmpty()) {
      throw new IllegalStateException("events are taken over by an empty linker only");
    }
    Map<String, Link> links = new HashMap<>();
    List<Assertion> assertions = new ArrayList<>();
    for (LinkedEvent event : events) {
      event.links().forEach(link -> links.put(link.assertion(), link));
      assertions.addAll(event.assertions());
    }
    assertions.sort(Assertion.CANONICAL);
    assertions.forEach(assertion -> known.add(assertion.id()));
    Map<String, List<Traits>> byFamily =
        assertions.stream()
            .map(reader::read)
            .collect(Collectors.groupingBy(Traits::family, TreeMap::new, Collectors.toList()));
    byFamily.forEach(
        (family, reports) ->
            families
                .computeIfAbsent(family, name -> new FamilyFold(weights))
                .restore(reports, links));
  }

  /** Returns the event with that id, or null. */
  public @Nullable LinkedEvent event(String id) {
    for (FamilyFold family : families.values()) {
      EventThread thread = family.event(id);
      if (thread != null) {
        return LinkedEvent.of(thread);
      }
    }
    return null;
  }

  /** Returns the events, in the order of their founding assertions. */
  public List<LinkedEvent> events() {
    List<LinkedEvent> events = new ArrayList<>();
    for (FamilyFold family : families.values()) {
      family.events().forEach(event -> events.add(LinkedEvent.of(event)));
    }
    events.sort(
        (a, b) -> Assertion.CANONICAL.compare(a.assertions().get(0), b.assertions().get(0)));
    return events;
  }
}
