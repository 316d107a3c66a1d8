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
 * another has written. While a batch is linked, on other threads, it writes what was told; rows of
 * events on which no decision bears are worked out side by side, and written in one order. One
 * thread at a time uses the connection. Migrations go forward only and are kept with checksums; a
 * change of what follows from the entries is a new form too, whose migration derives everything
 * anew.
 *
 * <p>What could not be read is an entry too: its cause, where it stood, the hash of its bytes. The
 * bytes themselves lie outside the log, packed, up to a megabyte each, so that they can be erased
 * when it was read or dropped while the record stays. What became of it is a further entry ({@link
 * org.attache.ledger.store.Disposal}), and so is what became of all that a run saw ({@link
 * org.attache.ledger.store.RunRecord}).
 *
 * <p>The same text under another id is a publication of its own, with its own day, outlet and
 * claims, so that it counts from its own day and corroborates as any near-copy does; but its
 * reading repeats that of the first one, and says which. That is only done on the same day of
 * publication: the days that words mean, and who held an office, hang on it.
 *
 * <p>Rows of an event lie by the number of its founder, so that a batch of news changes pages that
 * lie together. A reading by another reader is a version of its document too, of the same day.
 *
 * <p>An index over hashes or names costs a page for each row of a batch, as no two of them lie
 * together, and what a page costs is writing it twice, to the log and from there to its place. So
 * there are few, over the first 16 digits alone ({@link org.attache.ledger.store.HashIndex}), and
 * none over entries of documents and readings, whose own tables tell them apart. In SQLite these,
 * and the names of parties and places ({@link org.attache.ledger.store.EventWords}), are indexes of
 * words: FTS5 writes a batch's in one run and merges runs later, at a few pages a batch where trees
 * took half of all.
 *
 * <p>Two versions of a document of the same day: the one recorded later stands.
 */
@NullMarked
package org.attache.ledger.store;

import org.jspecify.annotations.NullMarked;
