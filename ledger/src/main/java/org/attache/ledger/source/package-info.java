/**
 * On how many legs a report stands. Documents and outlets are counted; independent are outlets that
 * neither carry near-copies of one another's sentences (MinHash over word shingles, Broder 1997)
 * nor credit one medium. Limits: near-copies are found in the sentences that carry claims, since
 * the ledger holds no whole texts; ownership of outlets is not known.
 */
@NullMarked
package org.attache.ledger.source;

import org.jspecify.annotations.NullMarked;
