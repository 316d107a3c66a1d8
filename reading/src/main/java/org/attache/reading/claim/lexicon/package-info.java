/**
 * What hand-written tables and rules say of the events of a sentence: hints for the trained
 * encoder, and roles where it gives none. Nothing here decides a claim.
 *
 * <p><b>How.</b> {@code triggers.tsv} names, for each PLOVER category, words and short phrases that
 * tell of its events, as verbs or nouns, with the words that must or must not stand nearby. A row's
 * weight is the share of such places that tell of such an event, counted on annotated training
 * documents and drawn towards the mean of its category and part of speech where they are few (as by
 * three more places). The last rows were added when the weights of the encoder stood already:
 * theirs are set near that mean, and the encoder has not been trained with them. {@link
 * org.attache.reading.claim.lexicon.LexiconHints} makes one of two hints of it for each word,
 * strong or weak, and asks {@link org.attache.reading.claim.lexicon.StageRules} for the stage of
 * each trigger that the encoder has found: first the verb group (modal, negation, tense, aspect),
 * then what governs it (the cues of {@code cues.tsv}, each with the constructions in which it
 * counts), outwards to conditions and reported clauses; a noun is judged by its adjectives, by what
 * is said of it and by what governs it. The encoder has been trained with these very hints and
 * weighs them against all else that it sees: whoever changes a table or a rule changes its input,
 * and should train it anew.
 *
 * <p>{@link org.attache.reading.claim.lexicon.RoleRules} gives the mentions of a sentence their
 * roles to one event: subject and object, voice, owners, prepositions, reciprocity; infinitives and
 * gerunds take the subject of what controls them. They are asked where the encoder names no
 * participant of an event at all.
 *
 * <p><b>Without a parser.</b> {@code Clauses} cuts sentences by closed word classes and verb forms
 * alone. Rules of grammar follow Quirk et al., A Comprehensive Grammar of the English Language;
 * what is an event, a stage, a participant follows the contract, sections 2 to 4, 7 and 8.
 *
 * <p><b>Limits.</b> A weight knows nothing of the rest of the sentence; participants are sought in
 * the trigger's own sentence; attachment over more than one clause is guessed by nearness.
 */
@NullMarked
package org.attache.reading.claim.lexicon;

import org.jspecify.annotations.NullMarked;
