/** Tests of the package of the same name. */
@NullMarked
package org.attache.app.input;

import org.jspecify.annotations.NullMarked;
