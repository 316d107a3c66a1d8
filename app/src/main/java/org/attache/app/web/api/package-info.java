/**
 * The API: what the desk tells programs, under {@code /v1}; described by {@code openapi.json} in
 * the resources and for people in docs/api.md.
 *
 * <p>{@link org.attache.app.web.api.Api} lists the addresses. A {@code Listing} gives a page,
 * {@code Answering} turns it into one JSON object with a cursor, or into lines (NDJSON) of all
 * pages where {@code Accept} asks for them. {@code Parameters} refuses names that the address does
 * not know: a misspelt filter must not answer with everything.
 *
 * <p>Every answer is a function of the question, the day and the end of the ledger's log. Its ETag
 * is made of these three, so that "has anything changed?" costs one look at the log. A cursor keeps
 * the day of its first page. Claims, documents and decisions go on behind the last item told, at
 * the same cost for every page; events, agenda and changes count what was told.
 *
 * <p>Errors are one shape, {@link org.attache.app.web.Problem}. Who may ask is {@link
 * org.attache.app.web.access.Gate}'s affair; decisions are signed by the account that it found.
 */
@NullMarked
package org.attache.app.web.api;

import org.jspecify.annotations.NullMarked;
