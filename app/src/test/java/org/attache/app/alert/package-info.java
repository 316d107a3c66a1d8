/**
 * Tests of {@link org.attache.app.alert}: real ledgers, receivers and mail servers of this machine.
 */
@NullMarked
package org.attache.app.alert;

import org.jspecify.annotations.NullMarked;
