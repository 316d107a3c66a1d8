package org.attache.app.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A ledger beside other event data.
 *
 * @param grain by what it was made
 * @param dataset how theirs is called
 * @param since first day compared
 * @param until last day compared
 * @param asOf for which day our ledger speaks
 * @param rows their rows that could be read
 * @param leftOut their rows that were not compared, by reason
 * @param refused their rows that could not be read
 * @param ours what our side files in all
 * @param theirs what theirs files in all
 * @param both our filings with which one of theirs agrees
 * @param onlyTheirs their filings with which none of ours agrees
 * @param pairs by pair, those with the most filings of theirs first
 * @param events our events, those with the most filings of theirs first
 * @param filedAsHeld what they filed as done that was not by our reports, by day
 */
public record Comparison(
    Grain grain,
    String dataset,
    LocalDate since,
    LocalDate until,
    LocalDate asOf,
    long rows,
    Map<String, Long> leftOut,
    long refused,
    Side ours,
    Side theirs,
    int both,
    int onlyTheirs,
    List<PairLine> pairs,
    List<EventCount> events,
    List<FiledAsHeld> filedAsHeld) {
  public Comparison {
    leftOut = Map.copyOf(leftOut);
    pairs = List.copyOf(pairs);
    events = List.copyOf(events);
    filedAsHeld = List.copyOf(filedAsHeld);
  }

  /** Returns how many of ours they do not have. */
  public int onlyOurs() {
    return ours.filings() - both;
  }
}
