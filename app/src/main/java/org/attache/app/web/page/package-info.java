/**
 * What the desk's pages show, and how it is put together: for each page a record of its contents
 * and a maker, which is a function of the ledger's view as of a day.
 *
 * <p>A contents record holds words, addresses and drawings, nothing that a template would have to
 * work out; the templates under {@code src/main/jte} only lay them out and escape them. Addresses
 * are without the day; {@link org.attache.app.web.Frame#link} adds it.
 *
 * <p>Makers ask the view once for a list, and its survey once for what the list needs beyond a
 * line, so that a page costs a few queries however long it is. Lists, facets, companies and scores
 * are counted over the newest events, some hundreds or thousands of them, and the page says over
 * which; older ones are reached by narrowing the list.
 *
 * <p>{@code DyadMonths} scores by PLOVER's categories; modes are a matter of claims and are left
 * out. {@link org.attache.app.web.page.MapPages} draws a point only where a town or region was
 * told: the name of a state, which bears its capital's position, shades the state.
 */
@NullMarked
package org.attache.app.web.page;

import org.jspecify.annotations.NullMarked;
