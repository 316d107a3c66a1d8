/**
 * In which language a text is, as far as a reader of English needs to know. Text in another script
 * than Latin is of the language that is most often written in that script. Of text in Latin script
 * the small words of grammar are counted ({@code function-words.tsv}): every third to second word
 * of running text is one of its language's, few are another's (the method of Grefenstette,
 * <i>Comparing Two Language Identification Schemes</i>, 1995, with whole words).
 *
 * <p>Where the signs are few – headlines, lists of names and scores – no language is found, and the
 * text is read rather than set aside.
 */
@NullMarked
package org.attache.sources.language;

import org.jspecify.annotations.NullMarked;
