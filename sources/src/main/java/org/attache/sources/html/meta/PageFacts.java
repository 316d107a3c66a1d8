package org.attache.sources.html.meta;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article.
 *
 * @param title its title
 * @param byline who wrote it, several names joined by commas
 * @param publisher the outlet
 * @param published the day of publication
 * @param url its address, absolute
 * @param language the ISO 639-1 code that the page declares
 * @param body its text as the page gives it to machines, or null
 */
public record PageFacts(
    @Nullable String title,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable Published published,
    @Nullable String url,
    @Nullable String language,
    @Nullable String body) {}
