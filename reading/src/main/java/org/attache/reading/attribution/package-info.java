/**
 * Who is reported to say what: frames and chains of sources (contract, section 6).
 *
 * <p>A <em>frame</em> is a source, the cue that marks it and the scope: the words that stand on its
 * word. {@link ReportingFrameFinder} finds the frames of a text, {@link AttributionChains} reads
 * off those that hold a trigger, from the first-hand word to the outlet that carried it.
 *
 * <p>There is no parser. A reporting verb with its auxiliaries is a cue; its subject is what lies
 * between it and the nearest mark, subordinating word or finite verb, appositions and times stepped
 * over; its content runs from the verb to where the writer's own background begins (", which",
 * "after", "amid") or a second verb of the speaker ("says …, and expels"). Content that stands
 * before ("…, X said"), passives ("announced by X"), "according to X", "citing X", nouns ("X's
 * claim that") and quotations with a speaker have rules of their own, named in {@link
 * ReportingFrame#rule()}. A frame whose cue lies in another's scope is nearer to the event.
 *
 * <p>Which verbs report, and whether they vouch for a clause, a noun phrase or what follows "of",
 * stands in {@code reporting-verbs.tsv}: verbs by which a speaker acts (vow, pledge, urge, demand,
 * praise) are none of them, for there the speech act is the stage or the event itself (contract,
 * sections 3 and 8). A source is carried over to the next sentence only where the text marks it:
 * "also" with an unnamed source after an outlet's report, or a pronoun with "also" and a modal.
 *
 * <p>Sources are spans of words without office; whom they stand for, and that "he" and "Berg" are
 * one source, is the resolver's business. Mentions are used where there are any (a person's name,
 * outlets, sectors for the kind), word patterns otherwise. Rules follow Quirk et al., A
 * Comprehensive Grammar of the English Language (1985), sections 14.28-35 on reported speech, and
 * the annotated texts that the project develops on.
 *
 * <p>Limits: coordinated clauses after "and" are taken as one content unless a verb in the tense of
 * the cue follows; a subject in a list with commas is found in its last part only.
 */
@NullMarked
package org.attache.reading.attribution;

import org.jspecify.annotations.NullMarked;
