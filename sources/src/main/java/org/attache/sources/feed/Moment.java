package org.attache.sources.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that a feed tells.
 *
 * @param day the day as written, without regard to the zone
 * @param instant the point in time, or null where hour or zone are missing or unknown
 */
public record Moment(LocalDate day, @Nullable Instant instant) {}
