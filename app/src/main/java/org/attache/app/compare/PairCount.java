package org.attache.app.compare;

import org.jspecify.annotations.Nullable;

/**
 * Both sides of one pair in one period.
 *
 * @param pair two codes
 * @param period a month or a day, as ISO 8601 spells it
 * @param ours our filings
 * @param theirs their filings
 * @param both our filings with which one of theirs agrees
 * @param onlyTheirs their filings with which none of ours agrees
 * @param heldByThem their filings of what was not held by our reports
 * @param ourScore mean PLOVER score of ours, null where there are none
 * @param theirScore mean PLOVER score of theirs, null where there are none
 */
public record PairCount(
    String pair,
    String period,
    int ours,
    int theirs,
    int both,
    int onlyTheirs,
    int heldByThem,
    @Nullable Double ourScore,
    @Nullable Double theirScore) {
  /** Returns how many of ours they do not have. */
  public int onlyOurs() {
    return ours - both;
  }
}
