/** Tests of what reviewing comes to. */
@NullMarked
package org.attache.app.review;

import org.jspecify.annotations.NullMarked;
