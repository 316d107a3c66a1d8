package org.attache.app.web.access;

/**
 * How a desk meets strangers.
 *
 * @param anonymousReads whether one may look without an account
 * @param loopback whether it answers only to names of this machine
 * @param perMinute requests that one sender may make in a minute, at least 1
 */
public record Rules(boolean anonymousReads, boolean loopback, int perMinute) {}
