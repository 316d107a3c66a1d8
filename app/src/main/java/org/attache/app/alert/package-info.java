/**
 * Tells people and programs what watches have to tell: by webhook and e-mail, as text, as a feed.
 *
 * <p>{@link org.attache.app.alert.Courier} takes what is due from the ledger's {@link
 * org.attache.ledger.store.Outbox}, sends it and notes what became of it. A delivery is taken for
 * five minutes; whoever dies with it in hand has lost nothing, another sends it again. So a
 * receiver gets each alert at least once and tells doubles by the id. Alerts of one event go to a
 * channel one after the other: the next waits until the one before is taken or given up. Channels
 * do not wait for each other; of one that fails, the rest waits for the next round.
 *
 * <p>Webhooks are those of the Standard Webhooks specification ({@link
 * org.attache.app.alert.Signature}), tries follow its schedule ({@link
 * org.attache.app.alert.Backoff}). Where they go is checked as for anything that is fetched ({@link
 * org.attache.sources.fetch.Gate}); redirects are not followed.
 *
 * <p>Addresses and secrets are in a file beside the ledger ({@link
 * org.attache.app.alert.AddressBook}), never in it: a ledger is copied and published.
 */
@NullMarked
package org.attache.app.alert;

import org.jspecify.annotations.NullMarked;
