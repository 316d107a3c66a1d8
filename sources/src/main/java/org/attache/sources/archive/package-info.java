/**
 * Archives, a stream in, their members out one by one; nothing is written to disk, so names in them
 * can lead nowhere. ZIP as the JDK reads it; TAR (ustar, with the long names of GNU and pax) and
 * CSV (RFC 4180) by readers of our own; WARC through jwarc, leniently, and beyond a record that is
 * broken to the next one. Members share one bound on how far an archive may swell.
 */
@NullMarked
package org.attache.sources.archive;

import org.jspecify.annotations.NullMarked;
