/** Tests of what linking is made of. */
@NullMarked
package org.attache.ledger.link;

import org.jspecify.annotations.NullMarked;
