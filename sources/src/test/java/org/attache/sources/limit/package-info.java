/** Tests of the package of the same name. */
@NullMarked
package org.attache.sources.limit;

import org.jspecify.annotations.NullMarked;
