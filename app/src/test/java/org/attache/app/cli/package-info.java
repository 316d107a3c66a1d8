/** Tests of the package of the same name. */
@NullMarked
package org.attache.app.cli;

import org.jspecify.annotations.NullMarked;
