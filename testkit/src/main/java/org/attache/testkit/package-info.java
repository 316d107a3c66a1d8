/**
 * Random and hostile text, random values of the contract, and the runners that several modules'
 * tests share; not shipped.
 *
 * <p>A random case is named by its seed: {@link org.attache.testkit.Seeded} runs a test for many
 * seeds, and {@code -Dseed=42} reruns the one that failed. All randomness flows from one {@link
 * org.attache.testkit.Chance}, so that a seed gives the same case on every machine. {@link
 * org.attache.testkit.NewsText} makes text that looks like the news, {@link
 * org.attache.testkit.HostileText} text that no newsroom would print but every crawler meets;
 * {@link org.attache.testkit.RandomReading} makes valid documents, claims and readings over such
 * text.
 *
 * <p>{@link org.attache.testkit.GoldenFiles} compares what a function makes of {@code NAME.txt}
 * with {@code NAME.json} beside it, both ways: a text without an expectation fails, and so does an
 * expectation without a text. {@code -Dgolden.regenerate=true} writes the expectations anew; read
 * the difference before you commit it. {@link org.attache.testkit.Cranky} makes a function fail now
 * and then, to show that one bad document never loses a batch.
 *
 * <p>Why not a property-testing library: about a hundred lines do what is needed here, and a
 * failing case needs no more than its seed.
 */
@NullMarked
package org.attache.testkit;

import org.jspecify.annotations.NullMarked;
