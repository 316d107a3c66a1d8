/**
 * What the reader knows of the world before it reads: who held which office when, what names stand
 * for which state, body, outlet or place.
 *
 * <p>The tables beside this package are tab-separated, one header line, {@code |} between the items
 * of a list; {@code MANIFEST.tsv} names the source and licence of each. Users add rows by
 * directories with files of the same names and columns, and actor dictionaries in the format of
 * PETRARCH. A bad line becomes a {@link org.attache.reading.knowledge.Diagnostic} ({@code
 * file:line: …}); the lines around it are used.
 *
 * <p>{@link org.attache.reading.knowledge.KnowledgeBase} holds the rows; {@link
 * org.attache.reading.knowledge.Lexicon} finds all names of them in a sentence by one walk over a
 * trie of words. Words are compared without case, accents, periods and apostrophes, hyphens do not
 * count, and a few British and American spellings are one ({@link
 * org.attache.reading.knowledge.Spelling}); then the case of the text decides: a name must be
 * capitalised, an acronym written in capitals ("US", never "us").
 *
 * <p>Offices are asked for by body, title and day. Where a spell has no end, or an end that is only
 * the day on which the facts were taken, the holder counts as in office until a successor comes.
 *
 * <p>Limits: the tables end early in 2026; small states lack ministers; a place name stands for its
 * most populous bearer unless the document speaks of another country.
 */
@NullMarked
package org.attache.reading.knowledge;

import org.jspecify.annotations.NullMarked;
