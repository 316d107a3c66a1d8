/**
 * Claims decided by a lexicon of trigger words and by cue rules: the decider that needs no weights,
 * and the rules that a trained one may keep beside its own scores.
 *
 * <p><b>How.</b> {@code triggers.tsv} names, for each PLOVER category, words and short phrases that
 * tell of its events, as verbs or nouns, with the words that must or must not stand nearby. A match
 * counts as much as its row's weight: the share of such places that tell of such an event, counted
 * on annotated training documents and drawn towards the mean of its category and part of speech
 * where they are few (as by three more places). {@link
 * org.attache.reading.claim.lexicon.StageRules} then asks for the stage: first the verb group
 * (modal, negation, tense, aspect), then what governs it (the cues of {@code cues.tsv}, each with
 * the constructions in which it counts), outwards to conditions and reported clauses; a noun is
 * judged by its adjectives, by what is said of it and by what governs it. {@link
 * org.attache.reading.claim.lexicon.RoleRules} then gives the mentions of the sentence their roles:
 * subject and object, voice, owners, prepositions, reciprocity; infinitives and gerunds take the
 * subject of what controls them.
 *
 * <p><b>Without a parser.</b> {@code Clauses} cuts sentences by closed word classes and verb forms
 * alone. Rules of grammar follow Quirk et al., A Comprehensive Grammar of the English Language;
 * what is an event, a stage, a participant follows the contract, sections 2 to 4, 7 and 8.
 *
 * <p><b>Limits.</b> Events told without any trigger word (criticism in the speaker's own words) are
 * not found; a weight knows nothing of the rest of the sentence; participants are sought in the
 * trigger's own sentence; attachment over more than one clause is guessed by nearness. The
 * threshold and the weights are tuned for the balance of precision and recall on development
 * documents.
 */
@NullMarked
package org.attache.reading.claim.lexicon;

import org.jspecify.annotations.NullMarked;
