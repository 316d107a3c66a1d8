package org.attache.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attache.app.export.coded.Coding;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventStream;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.PartyTerm;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Compares a view of a ledger with what others file.
 *
 * @param grain by what
 * @param since first day; null for the first that they file
 * @param until last day; null for the last that they file
 */
public record Comparer(Grain grain, @Nullable LocalDate since, @Nullable LocalDate until) {
  /**
   * Returns both side by side.
   *
   * @param filter which of our events take part
   * @throws NotFound if nothing of theirs can be compared
   */
  public Comparison compare(LedgerView ledger, EventFilter filter, TheirSide side) {
    List<TheirFiling> filings =
        side.filings().stream().filter(filing -> isAsked(filing, filter)).toList();
    if (filings.isEmpty()) {
      throw new NotFound(
          "nothing-to-compare",
          "none of its rows has two sides with a code and a day that is asked for",
          null,
          null);
    }
    LocalDate first = since == null ? filings.get(0).day() : since;
    LocalDate last = until == null ? filings.get(filings.size() - 1).day() : until;
    Comparing comparing = new Comparing(grain, first, last, ours(ledger, filter), pair(filter));
    filings.forEach(comparing::add);
    comparing.addOurs();
    return comparing.result(side, ledger.asOf().day());
  }

  /** Where two sides are asked for, theirs are those of the same two. */
  private static boolean isAsked(TheirFiling filing, EventFilter filter) {
    for (PartyTerm party : filter.parties()) {
      String code = party.code();
      String named = filing.parties().toLowerCase(Locale.ROOT);
      boolean meant =
          code == null
              ? named.contains(party.asked().toLowerCase(Locale.ROOT))
              : filing.pair().contains(code);
      if (!meant) {
        return false;
      }
    }
    return true;
  }

  /** Returns the one pair that is asked for, null where it is any. */
  private static @Nullable String pair(EventFilter filter) {
    List<String> codes =
        filter.parties().stream().map(PartyTerm::code).filter(Objects::nonNull).toList();
    return codes.size() == 2 ? Pairs.of(codes.get(0), codes.get(1)) : null;
  }

  private static List<OurEvent> ours(LedgerView ledger, EventFilter filter) {
    Coding coding = Coding.bundled();
    List<OurEvent> events = new ArrayList<>();
    try (EventStream stream = ledger.stream(filter)) {
      while (stream.hasNext()) {
        OurEvent event = OurEvent.of(stream.next(), coding);
        if (event != null) {
          events.add(event);
        }
      }
    }
    return events;
  }
}
