/** Tests of event data of others, read from small files made up for them. */
@NullMarked
package org.attache.app.foreign;

import org.jspecify.annotations.NullMarked;
