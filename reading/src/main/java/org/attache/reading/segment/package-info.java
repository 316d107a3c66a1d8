/** Sentences and words with exact offsets. */
@NullMarked
package org.attache.reading.segment;

import org.jspecify.annotations.NullMarked;
