package org.attache.ledger.link;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.entry.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * The assertions that were found to be of one event.
 *
 * @param id id of the event, made of its founding assertion's
 * @param assertions in canonical order, the founding one first
 * @param links why each belongs to it, in the same order
 */
public record LinkedEvent(String id, List<Assertion> assertions, List<Link> links) {
  public LinkedEvent {
    assertions = List.copyOf(assertions);
    links = List.copyOf(links);
    if (assertions.isEmpty() || assertions.size() != links.size()) {
      throw new IllegalArgumentException("an event needs assertions, each with its link: " + id);
    }
  }

  /** Returns the event as it was known at the end of {@code day}, null if it was unknown. */
  public @Nullable LinkedEvent until(LocalDate day) {
    int known = assertions.size();
    while (known > 0 && assertions.get(known - 1).source().published().isAfter(day)) {
      known--;
    }
    return known == 0
        ? null
        : new LinkedEvent(id, assertions.subList(0, known), links.subList(0, known));
  }

  /** Returns the name of the family of categories within which the event was linked. */
  public String family() {
    return Families.of(assertions.get(0).claim().event());
  }

  static LinkedEvent of(EventThread thread) {
    List<Assertion> assertions = thread.members().stream().map(Traits::assertion).toList();
    return new LinkedEvent(thread.id(), assertions, thread.links());
  }
}
