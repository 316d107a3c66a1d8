/**
 * The desk put together: a stored ledger, pages, API, access, on one port.
 *
 * <p>{@link org.attache.app.serve.Desk} wires what the packages under {@code app.web} offer; none
 * of them knows another but through it. The reader is made when the first document is pushed, not
 * before: a desk that only shows is up in a second.
 *
 * <p>{@link org.attache.app.serve.DemoLedger} fills a ledger from the samples that come with the
 * program, by the same reader and store as any other, so that a newcomer sees what the desk really
 * does.
 */
@NullMarked
package org.attache.app.serve;

import org.jspecify.annotations.NullMarked;
