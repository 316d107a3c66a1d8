package org.attache.ledger.watch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.change.Participant;
import org.attache.ledger.change.Snapshot;
import org.attache.ledger.query.Awaited;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.Party;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.SearchWords;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/**
 * Whether a watch tells of a change.
 *
 * @param watch which watch
 */
record Matching(Watch watch) {
  /**
   * Returns of which kinds of the change the watch tells, none where it does not mean the event.
   *
   * @param tells whether a sentence of the event holds words
   */
  Set<ChangeKind> of(EventChange change, Predicate<List<String>> tells) {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    kinds.addAll(change.kinds());
    kinds.retainAll(watch.kinds());
    if (kinds.isEmpty() || change.day().isBefore(watch.from())) {
      return Set.of();
    }
    String text = watch.search().text();
    boolean means = means(change.before(), change.day()) || means(change.after(), change.day());
    boolean told = text == null || (means && tells.test(SearchWords.of(text)));
    return means && told ? Collections.unmodifiableSet(kinds) : Set.of();
  }

  private boolean means(@Nullable Snapshot event, LocalDate day) {
    EventFilter search = watch.search();
    return event != null
        && (search.types().isEmpty() || search.types().contains(event.type()))
        && (search.stages().isEmpty() || search.stages().contains(event.stage()))
        && (!search.upcoming() || isUpcoming(event, day))
        && search.parties().stream().allMatch(term -> takesPart(event, term))
        && isThere(event, search.place());
  }

  private static boolean isUpcoming(Snapshot event, LocalDate day) {
    Days days = event.days();
    LocalDate latest = days == null ? null : days.latest();
    return Awaited.is(event.stage())
        && !event.lapsed()
        && (latest == null || !latest.isBefore(day));
  }

  private static boolean takesPart(Snapshot event, PartyTerm term) {
    for (Participant one : event.participants()) {
      if (new Party(one.name(), one.code(), null).isMeantBy(term)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThere(Snapshot event, @Nullable PartyTerm asked) {
    String place = event.place();
    return asked == null
        || (place != null && place.equalsIgnoreCase(asked.asked()))
        || (asked.code() != null && asked.code().equals(event.country()));
  }
}
