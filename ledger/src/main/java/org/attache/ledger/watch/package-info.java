/**
 * Watches: searches that are kept, and tell when an event that they mean changes.
 *
 * <p>Three steps, each sure to be done once whatever dies in between. The writer of the ledger
 * notes changes of events with the batch that makes them ({@link
 * org.attache.ledger.store.NotedChange}); {@link org.attache.ledger.watch.Alerting} turns each into
 * the alerts of the watches that mean it, and takes it out in the same transaction; whoever
 * delivers takes the alerts from the {@link org.attache.ledger.store.Outbox}. Matching is not done
 * by the writer itself so that watches cost an ingest no more than one reading of the events it
 * touches.
 *
 * <p>A watch means an event if where it stood or where it stands now answers its search: what
 * leaves a search is told too. It looks forward from a day, so that reading in an archive tells
 * nobody the news of years ago.
 *
 * <p>An alert is named by the hash of its watch, event and change, and of the alert of that event
 * before it: the same news told again to a copy of the ledger has the same name, going back and
 * forth between two stages has not.
 *
 * <p>{@link org.attache.ledger.watch.Replay} shows what a watch would have told, day by day over
 * what is known now. It can differ from what was told where news came late: people were told when
 * the ledger learnt of it.
 *
 * <p>Times of day are the watch's own: {@link org.attache.ledger.watch.Timetable}. Addresses and
 * secrets are not here, only the ids of channels: a ledger is copied and published.
 */
@NullMarked
package org.attache.ledger.watch;

import org.jspecify.annotations.NullMarked;
