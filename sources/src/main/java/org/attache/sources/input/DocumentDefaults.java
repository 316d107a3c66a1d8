package org.attache.sources.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every document that does not say it itself.
 *
 * @param published day of publication
 * @param publisher outlet
 * @param title title
 */
public record DocumentDefaults(
    @Nullable LocalDate published, @Nullable String publisher, @Nullable String title) {}
