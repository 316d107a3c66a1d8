/**
 * What consumers of PLOVER and CAMEO expect, derived from a claim; never the record itself.
 *
 * <p>{@link org.attache.model.plover.PloverCoder} derives a {@link
 * org.attache.model.plover.PloverView} from (event, stage) by the rules at the end of section 3 of
 * the contract: what was asked for is a REQUEST, what was refused or called off a REJECT, what was
 * agreed an AGREE or CONCEDE, with PLOVER's auxiliary modes. The contract is silent on a postponed
 * event; it is seen as one that is still planned, since nobody took it back.
 *
 * <p>{@code plover.tsv} holds the conflict-cooperation scores of the PLOVER 2.0 manual, {@code
 * cameo.tsv} the alliance's conversion table of 2021 between CAMEO and PLOVER (both Open Event Data
 * Alliance, CC BY-SA 4.0). The conversion table was made to read CAMEO, names some modes and
 * contexts that PLOVER 2.0 dropped (those rows never match a claim) and has no row for modes that
 * came later. So that every claim gets a code, rows of origin {@code ours} are added, and a column
 * {@code content} that tells apart what the category alone does not: an agreed meeting (036) from
 * agreed aid (033). A dash there marks rows that say more than a claim knows; they serve imports
 * alone. Where the table does not tell several rows apart, {@link
 * org.attache.model.plover.CameoCodes} gives the code they share rather than guess.
 */
@NullMarked
package org.attache.model.plover;

import org.jspecify.annotations.NullMarked;
