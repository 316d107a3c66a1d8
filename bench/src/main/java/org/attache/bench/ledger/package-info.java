/**
 * How fast the ledger stores, links, answers and rebuilds; not shipped.
 *
 * <p>{@link org.attache.bench.ledger.LedgerRun} fills a ledger with a seeded stream of readings
 * ({@link org.attache.bench.ledger.SyntheticNews}) that repeats itself as real news does: reports
 * for each event, days between them, shares of stages, parties and claims of a document were
 * counted on real news ({@link org.attache.bench.ledger.NewsRates} says where). It prints claims a
 * second for each stretch, so that a cost that grows with the ledger shows; then what the very rows
 * cost a database that does nothing else ({@link org.attache.bench.ledger.BareDatabase}), and the
 * ratio of the two; then the time of answers as of past days, of the first batch after opening, and
 * of a rebuild with its heap. With {@code ATTACHE_POSTGRES} set to the URL of a database the same
 * is done there, in schemas that are dropped again.
 *
 * <p>{@link org.attache.bench.ledger.DeskRun} puts a desk over such a ledger and asks it over HTTP
 * for each of its pages. {@link org.attache.bench.ledger.ExportTimes} exports it in several forms.
 * {@link org.attache.bench.ledger.WatchCost} tells what a hundred watches cost beside the same news
 * unwatched.
 *
 * <p>CPU time is that of the whole process, compiler and collector included, and of the server's
 * processes where they run on this machine; it can be compared between runs on a busy machine, wall
 * time cannot. The first ten thousand claims mostly pay for the compiling of the code; the time of
 * the writing thread alone stands beside.
 *
 * <p>Limits: words and names are made up, states are ranked by a power law; a story's reports come
 * on time, none late; there are no decisions. The stories are not held against the events that are
 * found: that is what the annotated ledger is for.
 */
@NullMarked
package org.attache.bench.ledger;

import org.jspecify.annotations.NullMarked;
