/** When: expressions and the days they mean (contract, section 5). */
@NullMarked
package org.attache.reading.time;

import org.jspecify.annotations.NullMarked;
