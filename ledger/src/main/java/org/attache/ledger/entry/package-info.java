/**
 * What enters the ledger: assertions, named by what they say.
 *
 * <p>The id of an assertion is the SHA-256 of document, version and claim in the contract's JSON,
 * without confidence and reasons; so the same words read twice are one entry, and another reader's
 * claim of the same words another. The id of an event is made of its founding assertion's.
 */
@NullMarked
package org.attache.ledger.entry;

import org.jspecify.annotations.NullMarked;
