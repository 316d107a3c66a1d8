/**
 * Watching feeds. {@link org.attache.app.watch.Watcher} asks one thing at a time: a feed that is
 * due, or the article of an item; when to ask what is decided by values ({@code Pace}, {@code
 * Host}) and an injected clock, so that a day can pass in a test within seconds.
 *
 * <p><b>Nothing is lost, nothing is double.</b> What a poll found is in the {@link
 * org.attache.app.watch.Notebook} before the feed's ETag is, in one transaction. An item is pending
 * there until its document is in the ledger; if the program dies in between, it is fetched again,
 * and the ledger passes over a text that it knows. An item is the address of its article, whichever
 * feeds name it. One that changes in its feed is fetched again, less and less often.
 *
 * <p><b>Politeness.</b> One connection at a time in all; between two requests to a host a gap, or
 * what {@code Crawl-delay} asks, up to a bound; {@code robots.txt} for feeds and articles alike
 * (RFC 9309: unreachable means leave it alone); conditional requests; {@code ttl}, {@code max-age}
 * and {@code Retry-After} are honoured; after failures ever longer waits; polls are spread by
 * jitter that depends on a seed alone.
 */
@NullMarked
package org.attache.app.watch;

import org.jspecify.annotations.NullMarked;
