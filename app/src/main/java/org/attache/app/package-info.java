/**
 * The one deployable. What a reader of the command line meets lies in {@link org.attache.app.cli};
 * {@link org.attache.app.output} turns readings into text, JSON, PLOVER rows and CSV, {@link
 * org.attache.app.terminal} knows how wide and how colourful a terminal is.
 *
 * <p>Only {@code cli} prints, reads the environment and ends the process.
 */
@NullMarked
package org.attache.app;

import org.jspecify.annotations.NullMarked;
