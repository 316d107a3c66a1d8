/**
 * The ledger beside event data of others: who has what, and what they file as held that was not.
 *
 * <p>Both sides are brought to the same form. Theirs: the rows of one day and PLOVER category with
 * the same parties are one filing, for a meeting is a row in each direction, and often in each
 * report. Ours: the claims of one event with the same pair of states and category as event data
 * would have it ({@link org.attache.app.export.coded.CodedClaim#isRealised}) are one filing, on the
 * days on which it happened or was told. A filing of theirs agrees with one of ours where pair and
 * category are the same and the days lie at most one apart; where they name two persons of whose
 * meeting we know that it was not held, the visit of an envoy that day does not stand for it.
 * Theirs without ours, and ours without theirs, are counted as such; neither side is taken for the
 * truth.
 *
 * <p>What the comparison is for is {@link org.attache.app.compare.FiledAsHeld}: they filed a thing
 * as done on a day on which our last report of it, or the days that it names, say that it was
 * agreed, planned, called off or denied. Our sentence stands beside it, so that a reader can judge.
 *
 * <p>Scores are PLOVER's on both sides, by category and mode, never Goldstein's beside PLOVER's.
 * Correlations are Pearson's, over the periods from the first to the last day compared; those of
 * scores over periods in which both sides have any.
 *
 * <p>Limits: only what has a state or body with a code on both sides can be compared, and only days
 * that both can cover; all else is counted and named. Filings are held in memory.
 */
@NullMarked
package org.attache.app.compare;

import org.jspecify.annotations.NullMarked;
