/**
 * The formats of event data: PLOVER JSON Lines, POLECAT (40 columns), ICEWS (20), GDELT 2.0 events
 * (61) and mentions (16).
 *
 * <p>They have rows for what happened. What has not happened goes in as the codebook prescribes: a
 * meeting planned or agreed is AGREE, one asked for REQUEST, one called off or refused REJECT, a
 * threat THREATEN ({@link org.attache.model.plover.PloverCoder}). What it cannot express is {@link
 * org.attache.app.export.coded.CodedClaim#isRealised not realised} and left out, counted by stage,
 * unless it is asked for: then a last column of our own tells the stage of every row.
 *
 * <p>A row rests on a claim that counts; rejected claims and those of replaced versions are counted
 * as left out. Sources of the columns: the codebooks and files of ICEWS (doi:10.7910/DVN/28075),
 * POLECAT (doi:10.7910/DVN/AJGVIT) and the GDELT 2.0 codebook. Scores are PLOVER's in all of them,
 * where ICEWS and GDELT have Goldstein's; both run from -10 to 10.
 *
 * <p>Tab-separated files have no quotes: tabs and line ends in a text become spaces, and text that
 * a spreadsheet would take for a formula gets an apostrophe.
 *
 * <p>Limits: tone, sentence numbers and a document's length are not in the ledger and stay empty.
 */
@NullMarked
package org.attache.app.export.coded;

import org.jspecify.annotations.NullMarked;
