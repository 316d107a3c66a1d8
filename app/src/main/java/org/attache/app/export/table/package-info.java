/**
 * Three tables of the ledger, each in whatever form a program reads.
 *
 * <p>{@link org.attache.app.export.table.ClaimTable} has a row a claim, {@link
 * org.attache.app.export.table.StandingTable} a row an event, {@link
 * org.attache.app.export.table.StateTable} a row a state: {@code valid} says when the event
 * happens, {@code known} from when to when that was what was known. A column says what sort of
 * value it holds, so that CSV guards text alone, JSON has numbers, and Parquet has days.
 */
@NullMarked
package org.attache.app.export.table;

import org.jspecify.annotations.NullMarked;
