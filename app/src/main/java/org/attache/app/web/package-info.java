/**
 * The desk: pages and API over a ledger, served by Javalin.
 *
 * <p>{@link org.attache.app.web.DeskServer} listens; what it serves beside the first page, events
 * and documents are {@link org.attache.app.web.DeskRoutes}: the lists of {@link
 * org.attache.app.web.DeskPages}, the API, the gate. A request borrows the ledger as of a day from
 * {@link org.attache.app.web.page.DeskData} and gives it back; makers in {@link
 * org.attache.app.web.page} turn what it answers into the contents of a page, templates into HTML.
 *
 * <p>Every page speaks for a day, {@code as_of} or today, and {@link org.attache.app.web.Frame}
 * keeps it in all its links. An address with an ending ({@code .csv}, {@code .json} and others)
 * gives what the page rests on.
 *
 * <p>Text of articles is hostile until proven otherwise: jte escapes it by where it stands,
 * pictures are drawn by {@link org.attache.app.web.picture} alone, which escapes too, and the
 * content security policy lets nothing run or load but the desk's own script and sheet.
 */
@NullMarked
package org.attache.app.web;

import org.jspecify.annotations.NullMarked;
