@NullMarked
package org.attache.app.intake;

import org.jspecify.annotations.NullMarked;
