/** Tests of the test kit, and of the model on what the kit generates. */
@NullMarked
package org.attache.testkit;

import org.jspecify.annotations.NullMarked;
