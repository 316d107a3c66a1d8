/** Tests of the package of the same name. */
@NullMarked
package org.attache.sources.fetch;

import org.jspecify.annotations.NullMarked;
