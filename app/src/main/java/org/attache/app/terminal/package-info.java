/**
 * What a terminal does with text: how many columns it takes, where a line may break, which colours
 * it shows, and which characters must never reach it.
 *
 * <p>Articles are foreign text. {@link org.attache.app.terminal.Printable} takes out what could
 * move the cursor, recolour the screen or turn the reading direction (the escape sequences of
 * ECMA-48, the bidirectional overrides of UAX #9), and puts text with right-to-left letters into an
 * isolate so that it cannot reorder what stands beside it. Only after that are our own colours
 * added; {@link org.attache.app.terminal.Columns} counts those as nothing.
 *
 * <p>Widths follow East Asian Width (UAX #11): wide and fullwidth characters take two columns,
 * combining marks and format characters none. Limit: emoji joined by a zero-width joiner are
 * counted one by one, so that a family of four counts eight; terminals do not agree on these
 * either.
 */
@NullMarked
package org.attache.app.terminal;

import org.jspecify.annotations.NullMarked;
