/**
 * How an event came to stand where it stands, and who says otherwise.
 *
 * <p>Words are ranked: confirmed by an analyst, first-hand from a party, the outlet's own voice, a
 * third party's, hearsay (unnamed or hedged). Newer goes before older among firm words (the first
 * three); weak ones move an event only when nothing firm was said for two weeks. That what was
 * reported as done was not done is a contradiction, kept among the positions.
 *
 * <p>A plan whose last day has passed without word, or without a last day after a set silence, has
 * lapsed: no report. It never becomes occurred by the calendar.
 */
@NullMarked
package org.attache.ledger.history;

import org.jspecify.annotations.NullMarked;
