/**
 * What a page says of its article, to machines first: JSON-LD ({@code LinkedData} reads it as pages
 * have it, {@code ArticleData} finds the article in it), {@code meta} elements ({@code
 * meta-names.tsv}), schema.org's microdata, then what it shows.
 *
 * <p><b>The day of publication</b> is that of the surest sign ({@link
 * org.attache.sources.html.meta.DateMethod}), as the page writes it: of a time with a zone, the day
 * in that zone. Its confidence rises where other signs agree within a day and falls where they do
 * not. A day is never taken from a clock, from when the page was changed, or from numbers that may
 * be day and month either way.
 */
@NullMarked
package org.attache.sources.html.meta;

import org.jspecify.annotations.NullMarked;
