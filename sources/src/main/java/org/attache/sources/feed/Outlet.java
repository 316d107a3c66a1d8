package org.attache.sources.feed;

import org.jspecify.annotations.Nullable;

/**
 * The outlet from which an item was taken over, as its {@code source} tells.
 *
 * @param name its name
 * @param url its address or that of its feed
 */
public record Outlet(String name, @Nullable String url) {}
