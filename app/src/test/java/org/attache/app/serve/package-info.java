/** Tests of the package of the same name. */
@NullMarked
package org.attache.app.serve;

import org.jspecify.annotations.NullMarked;
