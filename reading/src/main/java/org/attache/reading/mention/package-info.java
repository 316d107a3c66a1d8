/** Who and what the words of a text name. */
@NullMarked
package org.attache.reading.mention;

import org.jspecify.annotations.NullMarked;
