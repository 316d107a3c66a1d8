/** Tests of the package of the same name. */
@NullMarked
package org.attache.sources.input;

import org.jspecify.annotations.NullMarked;
