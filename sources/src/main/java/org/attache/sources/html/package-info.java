/**
 * The article of a web page. {@link org.attache.sources.html.ArticleReader} decodes the bytes as
 * browsers do, parses them with jsoup, and asks {@code meta} what the page says of its article and
 * {@code body} for the article's text.
 *
 * <p>The text is what a person reads: paragraphs apart by an empty line, white space one space,
 * what nobody sees left out. Offsets of whatever is read later are into this text, not into the
 * page. Where the page tells machines (JSON-LD) more than twice what it shows, its word is taken:
 * such pages are put together by scripts.
 *
 * <p><b>Limits.</b> jsoup bounds the depth of the tree at 512. No network: nothing that a page
 * names is fetched. Any bytes give an article, if an empty one.
 */
@NullMarked
package org.attache.sources.html;

import org.jspecify.annotations.NullMarked;
