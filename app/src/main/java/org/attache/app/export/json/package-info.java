/** JSON objects put together member by member, for formats that nest. */
@NullMarked
package org.attache.app.export.json;

import org.jspecify.annotations.NullMarked;
