/** Tests of the views that PLOVER and CAMEO consumers expect. */
@NullMarked
package org.attache.model.plover;

import org.jspecify.annotations.NullMarked;
