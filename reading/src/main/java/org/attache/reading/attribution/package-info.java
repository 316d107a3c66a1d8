/** Who is reported to say what: frames and chains of sources (contract, section 6). */
@NullMarked
package org.attache.reading.attribution;

import org.jspecify.annotations.NullMarked;
