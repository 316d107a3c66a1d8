/**
 * Event data of others as claims of theirs: ICEWS, POLECAT, GDELT 2.0 and PLOVER files, read line
 * by line by {@link org.attache.app.foreign.ForeignFiles}.
 *
 * <p>A row becomes a {@link org.attache.model.Reading} whose document is the row itself, as it
 * stands in the file: the data set is its publisher, its cells are the words to which the claim's
 * excerpts point, the outlet that the row names is the claim's attribution. What a row does not say
 * is left out: no office, no days but its own, no code where a country cannot be told. Codes of
 * CAMEO become categories by the published conversion table ({@link
 * org.attache.model.plover.CameoCodes#meaning}); rows of what PLOVER has no event for are counted
 * and left out. The stage is always {@code occurred}: such data know no other, and what they filed
 * of a meeting that was only planned is exactly what a comparison is to show. An "express intent to
 * meet" is their AGREE that occurred, not our CONSULT that is agreed: nothing is read into it.
 *
 * <p>These claims must never move our histories. A row "met" for a meeting that is merely agreed
 * would make it held in a ledger that took it for one more outlet's word. So they are put into a
 * ledger of their own ({@code attache import}), which can be asked and exported like any other, and
 * {@link org.attache.app.foreign.LedgerKind} keeps the two kinds apart in both directions; or they
 * are compared straight from the files ({@code org.attache.app.compare}). The model carries them
 * without bending, for a data set is one more source that claims something.
 *
 * <p>Columns are found by the names in the first line, never by position, but for GDELT, whose
 * files have no first line of names. Sources: the codebooks of ICEWS (doi:10.7910/DVN/28075),
 * POLECAT (doi:10.7910/DVN/AJGVIT) and GDELT 2.0, and the PLOVER manual. Quotes are not special, as
 * in the published files; a line that is not UTF-8 is read as Latin-1.
 *
 * <p>Limits: ethnic and religious groups, tone and counts of articles are not read; of several
 * sectors of a party the first that PLOVER has is taken.
 */
@NullMarked
package org.attache.app.foreign;

import org.jspecify.annotations.NullMarked;
