/**
 * What reads bytes of others, tried with bytes that nobody meant.
 *
 * <p>{@link org.attache.sources.fuzz.FuzzTarget} names the readers and what must hold of each: it
 * gives an answer or an error of our family, within bounds. Ordinary tests put the corpus ({@code
 * src/test/fuzz}, a folder a target) and seeded mutations of it through them; {@code .ci/fuzz} lets
 * Jazzer go on from there, guided by what it covers. An input that broke a target goes into its
 * folder with the mending.
 */
@NullMarked
package org.attache.sources.fuzz;

import org.jspecify.annotations.NullMarked;
