/** Random and hostile text, and fixtures that several modules' tests share; not shipped. */
@NullMarked
package org.attache.testkit;

import org.jspecify.annotations.NullMarked;
