/** Tests of the package of the same name. */
@NullMarked
package org.attache.app.output;

import org.jspecify.annotations.NullMarked;
