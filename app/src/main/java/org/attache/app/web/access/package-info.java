/**
 * Who may do what at the desk.
 *
 * <p>Accounts and tokens lie in a small text file of their own, {@link
 * org.attache.app.web.access.AccountFile}: beside the ledger, not in it. A ledger is a record that
 * one copies, compares and publishes, and its log is only ever added to; passwords and tokens are
 * none of that, and must be removable. The file is a line an account and a line a token, readable
 * by its owner alone, replaced as a whole under a lock; a running desk sees a change at once.
 *
 * <p>Passwords are kept as PBKDF2 with HMAC-SHA-256, 600,000 rounds (OWASP's Password Storage Cheat
 * Sheet), each with a salt. Tokens are 256 random bits and need no slow hash; SHA-256 of them is
 * kept. Sessions are kept in memory and end with the program. A session's cookie is not readable by
 * scripts and not sent by other sites' forms; beyond that each form sends the session's token back.
 *
 * <p>{@link org.attache.app.web.access.Gate} looks at every request before its page does: how often
 * its sender asks ({@link org.attache.app.web.access.RateLimit}), who that is, what the address
 * needs ({@link org.attache.app.web.access.Scope}), and whether a form comes from our own page. A
 * desk bound to this machine alone answers only to names of this machine, so that no web page can
 * read it by pointing its own name here.
 */
@NullMarked
package org.attache.app.web.access;

import org.jspecify.annotations.NullMarked;
