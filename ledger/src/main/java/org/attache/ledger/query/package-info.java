/**
 * What can be asked of a ledger: {@link org.attache.ledger.query.LedgerView}.
 *
 * <p>Two views give the same answers. {@link org.attache.ledger.query.RecordView} looks through a
 * folded record in memory: slow, right by construction, and the only one that can tell what the
 * ledger itself held at a time. The view of the stored tables answers from indexes; a test holds it
 * to the other.
 *
 * <p>Participants are asked for by {@link org.attache.ledger.query.PartyTerm}: by the code or the
 * name of a state or great body, all who stand for it count; by any other name only those who bear
 * it, wholly or as first or last words ("Putin", "Xi", "European Commission").
 *
 * <p>Answers are as of a day: what was published by then, lapsed or not on that day. {@code since}
 * and {@code until} of a filter speak of the newest report, not of the days of the event itself.
 *
 * <p>Whoever wants many events whole takes an {@link org.attache.ledger.query.EventStream}: some
 * hundred are read at once, with a query a table, by a thread that keeps one step ahead.
 */
@NullMarked
package org.attache.ledger.query;

import org.jspecify.annotations.NullMarked;
