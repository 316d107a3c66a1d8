/** Small files of settings and secrets beside the ledger, which only their owner may read. */
@NullMarked
package org.attache.app.file;

import org.jspecify.annotations.NullMarked;
