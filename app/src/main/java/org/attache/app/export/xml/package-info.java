/** What every XML format needs: its declaration, and text that cannot break out of its place. */
@NullMarked
package org.attache.app.export.xml;

import org.jspecify.annotations.NullMarked;
