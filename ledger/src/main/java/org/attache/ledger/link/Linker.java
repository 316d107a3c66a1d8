package org.attache.ledger.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.ledger.entry.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * Puts assertions together to events. What comes out depends on the set of assertions alone, not on
 * the order or the batches in which they were added. Reports are read and families of events linked
 * side by side, on the common pool's threads; not safe for use by several threads itself.
 *
 * <p>A linker need not hold all that was ever linked: events that can take in no more may be
 * forgotten. A report of an earlier day then needs those of its family taken over anew.
 */
public final class Linker {
  /** What adding to a family did. */
  private record Folded(int reports, Map<String, LocalDate> since) {}

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
   * Adds assertions, those held already being passed over.
   *
   * @return what that did; late assertions make those after them count again
   * @throws IllegalStateException if events that bear on one of them were forgotten
   */
  public Change add(Collection<Assertion> assertions) {
    List<Assertion> unknown =
        assertions.stream()
            .filter(assertion -> known.add(assertion.id()))
            .sorted(Assertion.CANONICAL)
            .toList();
    Map<String, List<Traits>> byFamily =
        unknown.parallelStream().map(reader::read).toList().stream()
            .collect(Collectors.groupingBy(Traits::family, TreeMap::new, Collectors.toList()));
    byFamily.keySet().forEach(family -> families.computeIfAbsent(family, this::empty));
    List<Folded> folded =
        byFamily.entrySet().parallelStream()
            .map(some -> fold(some.getKey(), some.getValue()))
            .toList();
    Map<String, LocalDate> since = new HashMap<>();
    folded.forEach(some -> since.putAll(some.since()));
    return new Change(unknown.size(), folded.stream().mapToInt(Folded::reports).sum(), since);
  }

  /** Families share no events. */
  private Folded fold(String family, List<Traits> reports) {
    Map<String, LocalDate> since = new HashMap<>();
    FamilyFold fold = Objects.requireNonNull(families.get(family), family);
    return new Folded(fold.add(reports, since), since);
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
    Map<String, List<LinkedEvent>> byFamily =
        events.stream().collect(Collectors.groupingBy(LinkedEvent::family));
    byFamily.forEach((family, some) -> restore(family, LocalDate.MIN, some));
  }

  /** Returns the family of events within which the assertion is linked. */
  public static String family(Assertion assertion) {
    return Families.of(assertion.claim().event());
  }

  /** Returns whether reports of the family from that day on can be added. */
  public boolean reaches(String family, LocalDate day) {
    FamilyFold fold = families.get(family);
    return fold != null && fold.reaches(day.toEpochDay());
  }

  /**
   * Takes over the events of one family, in place of what is held of it.
   *
   * @param since day from which on reports can be added then
   * @param events all those that are open on that day or later, in any order
   */
  public void restore(String family, LocalDate since, Collection<LinkedEvent> events) {
    FamilyFold former = families.get(family);
    if (former != null) {
      former.each(report -> known.remove(report.assertion().id()));
    }
    Map<String, Link> links = new HashMap<>();
    List<Assertion> assertions = new ArrayList<>();
    for (LinkedEvent event : events) {
      event.links().forEach(link -> links.put(link.assertion(), link));
      assertions.addAll(event.assertions());
    }
    assertions.sort(Assertion.CANONICAL);
    assertions.forEach(assertion -> known.add(assertion.id()));
    FamilyFold fold = empty(family);
    fold.restore(assertions.parallelStream().map(reader::read).toList(), links, since.toEpochDay());
    families.put(family, fold);
  }

  /**
   * Forgets events that can take in nothing from a day on, now or at a later call.
   *
   * @return ids of the assertions that are not held any more
   */
  public Collection<String> forget(LocalDate day) {
    List<String> forgotten = new ArrayList<>();
    families.values().forEach(fold -> fold.forget(day.toEpochDay(), forgotten));
    forgotten.forEach(known::remove);
    return forgotten;
  }

  private FamilyFold empty(String family) {
    return new FamilyFold(weights, reader.horizons().slots(family));
  }

  /** Returns the last day on which the event may take in a report. */
  public LocalDate open(LinkedEvent event) {
    FamilyFold fold = families.get(event.family());
    EventThread thread = fold == null ? null : fold.event(event.id());
    if (thread == null) {
      throw new IllegalArgumentException("no event " + event.id() + " is held");
    }
    return LocalDate.ofEpochDay(thread.open());
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
