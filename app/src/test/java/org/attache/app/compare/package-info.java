/** Tests of comparisons of a small ledger with made-up event data. */
@NullMarked
package org.attache.app.compare;

import org.jspecify.annotations.NullMarked;
