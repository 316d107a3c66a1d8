/**
 * How fast the shipped reader reads, measured as a whole; not shipped.
 *
 * <p>{@link org.attache.bench.WholeRun} reads a corpus on one thread, warms up, and prints
 * sentences per second of CPU time: of the whole reader, of the bare encoder (the graph alone, on
 * the windows that the reader gives it), of the reader with a decider that decides nothing, and
 * what share of the bare encoder's speed the whole reader keeps; then the share of each stage, and
 * the heap. Other work on the machine lengthens wall time but hardly CPU time, so the figures of
 * two runs on one machine can be compared. {@link org.attache.bench.FirstClaim} measures what a
 * short run pays for: the loading of the tables, and the first document.
 *
 * <p>The corpora: articles of the test kit, the same for everybody, but of few and short sentences;
 * and, where {@code ATTACHE_SHARED} names a folder that has them, real digests and statements. The
 * stages are timed in passes of their own, after the whole reader: reading the clock between them
 * takes time itself. Their sum and the whole should agree within the noise.
 *
 * <p>Limits: one JVM, one after the other; for a change that gains a few percent, run both states
 * several times in turn. No kernel is measured alone: what a stage costs depends on what the stages
 * before it left in the caches.
 */
@NullMarked
package org.attache.bench;

import org.jspecify.annotations.NullMarked;
