/** The one deployable: the command line. */
@NullMarked
package org.attache.app;

import org.jspecify.annotations.NullMarked;
