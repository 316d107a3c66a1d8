/** Tests of the ledger on disk, the same for both databases. */
@NullMarked
package org.attache.ledger.store;

import org.jspecify.annotations.NullMarked;
