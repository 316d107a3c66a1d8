/**
 * Which of a page's text is the article. In steps, each a value:
 *
 * <ol>
 *   <li>{@code BlockReader} divides what the page shows into blocks: paragraphs, headings, items,
 *       rows of tables.
 *   <li>{@code Leaving} leaves out what is never part of an article – menus, comments, boxes,
 *       captions – by element and by the words of classes ({@code class-words.tsv}), unless most of
 *       the page's running text is there.
 *   <li>{@code Root} takes the element that the page marks as the article's text (schema.org's
 *       {@code articleBody}); else the innermost that holds nearly all running text that follows
 *       the title. Text counts for an element, links and labels in it against, and so does text
 *       between title and element. That density of text and links tells articles from the rest is
 *       after Kohlschütter, Fankhauser and Nejdl, <i>Boilerplate Detection using Shallow Text
 *       Features</i> (2010); the sum over a stretch after Pasternack and Roth, <i>Extracting
 *       Article Text from the Web with Maximum Subsequence Segmentation</i> (2009).
 *   <li>{@code Labels} takes out links and labels, and ends the article at lines such as "Related
 *       stories" ({@code page-lines.tsv}).
 * </ol>
 *
 * <p>Where that gives less than a few sentences it is done again with less left out. Figures:
 * docs/accuracy.md.
 */
@NullMarked
package org.attache.sources.html.body;

import org.jspecify.annotations.NullMarked;
