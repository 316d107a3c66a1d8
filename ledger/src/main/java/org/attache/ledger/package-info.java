/**
 * The ledger's core: assertions and decisions in, events out, as of any day. It reads and writes
 * nothing; whoever stores entries hands them in.
 *
 * <p>{@link org.attache.ledger.LedgerRecord#fold} is a pure function of two sets. Assertions are
 * linked by a fold over their canonical order (day of publication, document, place in the text,
 * id): each joins the event that fits best among those that came before it, or founds a new one. So
 * nothing depends on the order or the batches in which they arrive, and what is known as of a day
 * depends on nothing published later: the events of day D are those of the whole cut off at D.
 * {@link org.attache.ledger.RunningRecord} gives the same answers while entries come in; a late
 * entry takes back the family's entries after it and links them anew.
 *
 * <p>On the linked events decisions are applied, in the order in which they were taken, then stage
 * history, standing, positions, corroboration and storylines are derived, each from its event alone
 * but for the last. A decision does not change what later reports link to; a merged event goes on
 * taking in its own reports, which then show in the one that is kept.
 *
 * <p>Named LedgerRecord where the design says Record, since a class Record hides java.lang.Record
 * in its package and Error Prone refuses it.
 *
 * <p>Storing: keep assertions and decisions as entries, hand those of a time of recording to the
 * fold for {@code recorded-as-of}, and write derived tables for the events that {@link
 * org.attache.ledger.link.Change#touched} names.
 *
 * <p>Limits: a record in memory forgets nothing; whoever stores entries may let its linker forget
 * events that can take in no more. A late entry costs as much as there are entries of its family
 * after it.
 */
@NullMarked
package org.attache.ledger;

import org.jspecify.annotations.NullMarked;
