/** Which events a text tells of, and how its parts are put together to claims. */
@NullMarked
package org.attache.reading.claim;

import org.jspecify.annotations.NullMarked;
