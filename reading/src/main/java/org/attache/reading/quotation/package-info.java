/**
 * What stands between quotation marks, and whose words it is.
 *
 * <p><b>Quotations.</b> {@link org.attache.reading.quotation.QuotationFinder} pairs marks of any
 * kind (straight, curly, German, French, typewriter; double and single), outermost pairs only. Four
 * words or more are a quotation unless they are the title of a work; fewer are a quoted term. A
 * quotation may hold several sentences and go over paragraphs; one that is opened and not closed
 * ends with its paragraph if the next paragraph opens anew, else with its sentence.
 *
 * <p><b>Speakers.</b> Found from the order of words around the quotation, in this order: a frame
 * after it ("…," said X · "…," X said · "…," according to X) where the quotation ends with a mark
 * that lets its sentence go on; the nearest verb of speech before it (table {@code
 * speech-verbs.tsv}) with its subject, over appositions, relative clauses and coordinated verbs; a
 * frame after it in any other case; the subject of its sentence. A quotation that fills whole
 * sentences goes on the one before, shares the frame of the one that follows at once, or is the
 * words of whoever speaks in the sentence before. Behind "a statement" stands who issued it, where
 * the phrase tells ("by the ministry", "Berg's statement").
 *
 * <p>Mentions limit names where they are given; elsewhere capitals and the words of office in
 * {@code frame-words.tsv} do. A speaker is the words that name it, a pronoun included; whom they
 * stand for is the resolver's to say.
 *
 * <p>Sources of the rules: reporting clauses in Quirk et al., A Comprehensive Grammar of the
 * English Language (1985), 14.28–14.35, and newspaper practice. Limits: English; no speaker across
 * more than one sentence back; a subordinate clause's subject before a participle ("as X thanked
 * the crowd, saying") is missed.
 */
@NullMarked
package org.attache.reading.quotation;

import org.jspecify.annotations.NullMarked;
