/** Tests of the package of the same name. */
@NullMarked
package org.attache.sources.html.meta;

import org.jspecify.annotations.NullMarked;
