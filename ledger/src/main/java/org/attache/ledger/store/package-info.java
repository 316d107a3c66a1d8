/**
 * The ledger on disk: one SQLite file or a PostgreSQL database, one code for both.
 *
 * <p>What was told (documents, readings with their assertions, decisions, refusals) is only ever
 * added to. Each is an entry of a log whose hashes hang together; its id is the hash of what it
 * says. What follows from it (events, their states from day to day, parties, positions, steps) is
 * derived: {@link org.attache.ledger.store.Ledger#rebuild} makes it anew to the same rows.
 *
 * <p>Derived rows hold for a stretch of days, so that what was known on day D is found by {@code
 * from_day <= D AND until_day > D}. They are what {@link org.attache.ledger.LedgerRecord#fold}
 * gives for each day on which anything of the event changed; {@link
 * org.attache.ledger.store.Course} makes them for a {@link org.attache.ledger.store.Group} of
 * events that decisions bind together, most of which are alone. Of an event that new reports touch
 * only the rows since the day of the first of these are written.
 *
 * <p>One writer at a time holds the database's lock for a batch. It keeps the events that are still
 * open in {@link org.attache.ledger.store.Memory} between batches, and reads them again when
 * another has written. Migrations go forward only and are kept with checksums; a change of what
 * follows from the entries is a new form too, whose migration derives everything anew.
 *
 * <p>Rows of an event lie by the number of its founder, so that a batch of news changes pages that
 * lie together. A reading by another reader is a version of its document too, of the same day.
 *
 * <p>Two versions of a document of the same day: the one recorded later stands.
 */
@NullMarked
package org.attache.ledger.store;

import org.jspecify.annotations.NullMarked;
