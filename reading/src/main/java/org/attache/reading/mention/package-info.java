/**
 * Who and what the words of a text name.
 *
 * <p>{@link org.attache.reading.mention.MentionFinder} reads a document twice. The first pass notes
 * which states it speaks of where ({@code StateTrail}) and whom it introduces by a full name, with
 * the office that a title or an apposition gives ({@code NameBook}). The second reads every phrase
 * in order: the longest name or role phrase that begins at a word ({@code PhraseReader}), and what
 * is bound to earlier words ({@code Coreference}). Any other stretch of words, which a trained
 * decider may propose, is read by the same means ({@code SpanReader}): as a mention found before,
 * as one phrase with unknown adjectives allowed, as the phrase before its first "of", "in" or
 * "who", else as a name that stands for itself.
 *
 * <p>Rules, by precedence:
 *
 * <ul>
 *   <li>A name that the document introduces beats the tables; a full name beats a surname; a
 *       surname brings to mind only who holds office or left it within three years.
 *   <li>Among states, places and bodies of one name, that of the state most spoken of wins, in the
 *       paragraph above all; such names count for what is spoken of only after the certain ones. A
 *       text whose paragraphs speak of unlike states is a digest, and no state rules it.
 *   <li>The name of a state is no surname unless the text introduces its bearer; a town's name
 *       before further words that name nothing is a given name.
 *   <li>A title with its state is its holder on the document's day; without a holder in the tables
 *       it is the office itself ("Ambassador of Israel").
 *   <li>"Officials", "authorities", "government" with a state are its government; troops its armed
 *       forces; other role nouns keep the words of the text as name and get the state's code.
 *   <li>A role without a state belongs to the state last named before it in its sentence or the one
 *       before, else to the one that the document speaks of most.
 *   <li>Pronouns go to the subject of their sentence or of the nearest sentence before it, by
 *       gender where a given name or title tells it; "the two leaders", "both sides" to the last so
 *       many persons in office or states; "the group", "the ministry" to the last body of that
 *       kind.
 * </ul>
 *
 * <p>The conventions of names follow the contract, sections 1, 4 and 8: a bare state acts as
 * government under its own name, a capital or seat of power is "Government of …", any other city
 * stands for its state.
 *
 * <p>Limits: no parser; a pronoun before its antecedent, a group split over clauses and a speaker
 * named only in another paragraph are not found.
 */
@NullMarked
package org.attache.reading.mention;

import org.jspecify.annotations.NullMarked;
