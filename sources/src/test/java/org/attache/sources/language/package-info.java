/** Tests of the package of the same name. */
@NullMarked
package org.attache.sources.language;

import org.jspecify.annotations.NullMarked;
