/** Tests of the package of the same name. */
@NullMarked
package org.attache.app.watch;

import org.jspecify.annotations.NullMarked;
