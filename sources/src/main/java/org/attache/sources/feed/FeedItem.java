package org.attache.sources.feed;

import org.jspecify.annotations.Nullable;

/**
 * An item of a feed. What the feed does not tell is null.
 *
 * @param id what the feed calls it
 * @param url the address of its article, absolute
 * @param title its title, plain
 * @param published when it was published
 * @param updated when it was changed last
 * @param author who wrote it
 * @param outlet the outlet from which it was taken over
 * @param summary its beginning or abstract, as HTML
 * @param content all of it, as HTML
 */
public record FeedItem(
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable Moment published,
    @Nullable Moment updated,
    @Nullable String author,
    @Nullable Outlet outlet,
    @Nullable String summary,
    @Nullable String content) {}
