/** Tests of {@link org.attache.app.alert.mail} with a server for letters on this machine. */
@NullMarked
package org.attache.app.alert.mail;

import org.jspecify.annotations.NullMarked;
