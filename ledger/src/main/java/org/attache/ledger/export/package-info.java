/**
 * Events as JSON lines, for evaluation and for other programs. Pure: the same record gives the same
 * bytes.
 */
@NullMarked
package org.attache.ledger.export;

import org.jspecify.annotations.NullMarked;
