/** Tests of the package of the same name. */
@NullMarked
package org.attache.app.terminal;

import org.jspecify.annotations.NullMarked;
