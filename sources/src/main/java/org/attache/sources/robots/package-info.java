/**
 * What a host asks robots to leave alone (RFC 9309), as a value: the text of {@code robots.txt} in,
 * out whether a robot of some name may ask for a path. Of the rules that fit the longest decides,
 * and leave wins a tie. {@code Crawl-delay}, which the standard does not know, is read as a
 * courtesy. Fetching the text, and what follows where that fails, is its user's matter.
 */
@NullMarked
package org.attache.sources.robots;

import org.jspecify.annotations.NullMarked;
