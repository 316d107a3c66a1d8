/**
 * Analysts' decisions and how they bear on what was linked.
 *
 * <p>A decision is never changed, only undone by another; an undoing can be undone. It names words,
 * not only the claim that a reader once made of them, so that it finds the claim of a better reader
 * at the same place. Where there is none any more it is an orphan: kept and shown, without effect.
 * Decisions take effect in the order in which they were taken.
 *
 * <p>Corrections change what a claim says, not the event that it was put to; for that there are
 * merge and split. A newer version of a document replaces the claims of older ones from its day on;
 * they stay in the record and no longer count.
 */
@NullMarked
package org.attache.ledger.decision;

import org.jspecify.annotations.NullMarked;
