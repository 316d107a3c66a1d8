/**
 * Letters by SMTP (RFC 5321): plain text in UTF-8 to one mailbox, handed to one server, which may
 * ask for TLS (RFC 3207 or from the first byte, RFC 8314) and a password (RFC 4954).
 *
 * <p>A client of our own because so little of the protocol is needed; a library would bring as many
 * classes as the rest of the desk. TLS verifies the server's name. A password goes over TLS or to
 * this machine only. What a letter says cannot end it or add a header: the body goes in base64,
 * headers with other letters than ASCII as encoded words (RFC 2047), and no field has a line end.
 */
@NullMarked
package org.attache.app.alert.mail;

import org.jspecify.annotations.NullMarked;
