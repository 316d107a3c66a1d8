/** Text to claims: the pure function {@code Document → Reading}. */
@NullMarked
package org.attache.reading;

import org.jspecify.annotations.NullMarked;
