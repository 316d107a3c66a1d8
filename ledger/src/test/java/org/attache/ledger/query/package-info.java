/** Tests of the ledger's core, over reports made up for them. */
@NullMarked
package org.attache.ledger.query;

import org.jspecify.annotations.NullMarked;
