/**
 * A day of feeds in minutes. {@link org.attache.bench.watch.FeedWorld} is a seeded world of hosts,
 * feeds and articles that appear, change and fail; {@link org.attache.bench.watch.WatchProcess}
 * watches it in a process of its own, in a time that runs many times too fast; {@link
 * org.attache.bench.watch.Replay} kills that process again and again at any point and in the end
 * compares the ledger with the world: no article lost, none double, none in an old version.
 */
@NullMarked
package org.attache.bench.watch;

import org.jspecify.annotations.NullMarked;
