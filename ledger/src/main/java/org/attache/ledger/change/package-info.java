/**
 * What is known of an event at a moment, and how two such moments differ.
 *
 * <p>People are told of a change of an event, never of an article: {@link
 * org.attache.ledger.change.EventChange} is where the event stood and where it stands now; a report
 * that leaves it there is none. Days and place count as long as the event is awaited: where what
 * happened took place is told from several angles, and that moves nothing. Participants count by
 * the side for which they stand: another envoy of a state that takes part already is no change.
 *
 * <p>What decisions take away wholly (every report rejected, merged into another event) is no
 * change of an event that is there.
 *
 * <p>Pure values; {@link org.attache.ledger.store} keeps them.
 */
@NullMarked
package org.attache.ledger.change;

import org.jspecify.annotations.NullMarked;
