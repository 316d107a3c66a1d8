/**
 * What an export is made of, whatever its format: {@link org.attache.app.export.TextForm} makes
 * text of events one by one, {@link org.attache.app.export.Exporter} writes it, {@link
 * org.attache.app.export.Tally} counts what was written and what was left out and why.
 *
 * <p>The packages below hold the formats: {@code table} (rows for R and Python), {@code coded}
 * (PLOVER, POLECAT, ICEWS, GDELT), {@code network} (graphs of actors), {@code calendar} (what has
 * days), {@code linked} (JSON of other vocabularies), {@code report} (what people read and cite).
 * {@code form} lists them all and runs one.
 *
 * <p>Nothing is lost silently: what a format cannot express is counted in the manifest under its
 * reason. An event that was not held is never written as one that was.
 */
@NullMarked
package org.attache.app.export;

import org.jspecify.annotations.NullMarked;
