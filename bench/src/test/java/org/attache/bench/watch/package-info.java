/** Tests of the package of the same name. */
@NullMarked
package org.attache.bench.watch;

import org.jspecify.annotations.NullMarked;
