/** What stands between quotation marks, and whose words it is. */
@NullMarked
package org.attache.reading.quotation;

import org.jspecify.annotations.NullMarked;
