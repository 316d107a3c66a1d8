/** Tests of the package of the same name. */
@NullMarked
package org.attache.sources.robots;

import org.jspecify.annotations.NullMarked;
