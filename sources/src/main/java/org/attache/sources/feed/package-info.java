/**
 * Feeds into items: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, JSON Feed; and OPML, which
 * lists feeds. {@link org.attache.sources.feed.FeedReader} decodes the bytes as pages are decoded
 * and takes them for what they are, not for what the server says they are.
 *
 * <p><b>Safe.</b> XML is parsed with jsoup, which reads no document type: entities that a feed
 * declares are never expanded, nothing is loaded. Depth and number of items are bounded.
 *
 * <p><b>Lenient</b> on what feeds are known for: blanks, marks and messages before the XML, missing
 * or unknown prefixes, entities of HTML, {@code &} that is not escaped, markup that is escaped
 * twice, relative links, dates in many spellings ({@code FeedDates}). What cannot be understood is
 * left out; it is never replaced by a guess. In particular the day of publication is that of {@code
 * pubDate}, {@code dc:date}, {@code published} and their kin, as written; never that of {@code
 * updated}, nor that of the poll.
 */
@NullMarked
package org.attache.sources.feed;

import org.jspecify.annotations.NullMarked;
