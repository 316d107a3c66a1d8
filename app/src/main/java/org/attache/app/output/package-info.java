/**
 * Readings written for eyes and for machines, each form a {@link
 * org.attache.app.output.ReadingOutput} that takes one reading after the other.
 *
 * <p><b>text</b>: claims grouped by event in the order of PLOVER, within a group in the order of
 * the text; for each its stage, participants, days, place, chain of sources and the sentence.
 * <b>json</b> and <b>jsonl</b>: the record of the contract. <b>plover</b>: one JSON object a claim,
 * as consumers of PLOVER data expect. <b>csv</b>: one row a claim (RFC 4180).
 *
 * <p>The guard against formulas in CSV (OWASP ASVS 5.0, 1.2.10) is put on text columns only;
 * numbers and days stay what they are, so that a western longitude is not turned into text.
 *
 * <p>Writers throw {@link java.io.IOException} as it comes: what a closed pipe means is decided by
 * the command line.
 */
@NullMarked
package org.attache.app.output;

import org.jspecify.annotations.NullMarked;
