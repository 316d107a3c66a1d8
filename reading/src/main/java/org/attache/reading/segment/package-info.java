/**
 * Sentences and words with exact offsets.
 *
 * <p><b>Layout.</b> The text is cut into paragraphs at empty lines, and at single line breaks
 * unless the lines are wrapped to a column. The first paragraph is the headline if it is the
 * document's title or ends without a mark; a later short one without a mark is a heading; a bullet
 * or number before it makes a list item; place, day and agency before a report are a dateline of
 * their own. Headlines, headings and datelines are one sentence each; a sentence never goes over a
 * paragraph.
 *
 * <p><b>Words.</b> Every unit of a sentence that can be seen lies in exactly one word; invisible
 * characters (soft hyphens, zero-width spaces, marks of direction) stay inside the word that they
 * stand in and are gaps elsewhere. {@link org.attache.reading.segment.Word#lower()} is free of
 * them.
 *
 * <ul>
 *   <li>Hyphens and dashes always split and are words of their own: "Putin - Trump", "Kim Jong -
 *       un", "2025 - 08 - 07". Names in tables are cut by the same rule.
 *   <li>A clitic is a word of its own: "Washington" + "’s", "we" + "’re". A contracted "not" and
 *       apostrophes within names do not split: "don’t", "O’Brien", "Qa’ida". The apostrophe of "the
 *       leaders’" is a word.
 *   <li>Abbreviations keep their period: "U.S.", "Gen.", "J.", "a.m.", "Ph.D.". "No." is one only
 *       before a number.
 *   <li>"1,500", "3.5bn", "9:30", "24/7", "AT&amp;T", "@name", "state.gov", a whole URL are one
 *       word; "$", "%", every quotation mark and bracket are words; dots in a row are one.
 * </ul>
 *
 * <p><b>Sentences</b> end after ". ! ? …" and the quotation marks, brackets and references that
 * close there, unless the next word begins in lower case, or the period belongs to an abbreviation
 * and what follows may be its name, number or complement. After "U.S." and its like a sentence ends
 * only before a word that typically opens one (table {@code sentence-openers.tsv}). A question in
 * quotation marks goes on with its speaker ("Why?" Smith asked).
 *
 * <p>Limits: English. A sentence that opens with a name after an abbreviation ("in the U.S. Smith
 * said") is not seen; a text wrapped at more than 120 units is read as one paragraph a line.
 */
@NullMarked
package org.attache.reading.segment;

import org.jspecify.annotations.NullMarked;
