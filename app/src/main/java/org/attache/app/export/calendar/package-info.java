/**
 * Formats of what has days: iCalendar (RFC 5545), TimelineJS, Atom (RFC 4287) of changes.
 *
 * <p>An event without a day is in no calendar and on no timeline; it is counted as left out. A
 * change always has the day on which it was told, so Atom leaves nothing out.
 *
 * <p>In a calendar an event keeps its UID; SEQUENCE grows with every movement, day and place that
 * was told. It is confirmed where it is agreed, under way or held, and where two of its parties say
 * that it is planned; cancelled where it is called off, refused or denied; else tentative. Lapsed
 * plans are tentative and say so: nobody knows whether they took place.
 */
@NullMarked
package org.attache.app.export.calendar;

import org.jspecify.annotations.NullMarked;
