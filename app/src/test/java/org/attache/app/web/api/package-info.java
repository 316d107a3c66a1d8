/** Tests of the package of the same name. */
@NullMarked
package org.attache.app.web.api;

import org.jspecify.annotations.NullMarked;
