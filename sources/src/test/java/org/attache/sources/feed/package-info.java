/** Tests of the package of the same name. */
@NullMarked
package org.attache.sources.feed;

import org.jspecify.annotations.NullMarked;
