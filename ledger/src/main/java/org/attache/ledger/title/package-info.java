/**
 * What to call an event in a line: "Putin–Trump meeting", "US tariffs on India".
 *
 * <p>A title is made of what the counted reports say, and changes with them: the noun that fits
 * most triggers, and the sides that at least a third of the reports with that role name, the most
 * often named first; sides of one event together ("A–B talks") stand in the order of the alphabet,
 * so that they read alike whoever is named first. States stand under short names or adjectives,
 * persons under their surname, the government and forces of a state under the state.
 *
 * <p>Titles are for eyes: nothing is found or linked by them. Limits: whether a name is a person's
 * is guessed from office, sector and words that only bodies bear; surnames come first for codes of
 * East Asia alone.
 */
@NullMarked
package org.attache.ledger.title;

import org.jspecify.annotations.NullMarked;
