/**
 * Tables that lie as resources beside the classes that use them: a header line, then lines of
 * tab-separated cells.
 *
 * <p>A shipped table is part of the program: a missing one and bad lines are faults of ours, all
 * bad lines told at once as {@code name:line}.
 */
@NullMarked
package org.attache.model.table;

import org.jspecify.annotations.NullMarked;
