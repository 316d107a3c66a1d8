/** Tests of the package of the same name. */
@NullMarked
package org.attache.app.web.page;

import org.jspecify.annotations.NullMarked;
