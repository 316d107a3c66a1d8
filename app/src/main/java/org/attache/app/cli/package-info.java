/**
 * The command line: {@code attache read}, {@code version}, {@code completion}, {@code help}.
 *
 * <p>Everything the process is given comes in through {@link org.attache.app.cli.Console} (streams,
 * environment, what is a terminal and how wide), so that tests run the whole program in their own
 * process. Only {@link org.attache.app.cli.Main} touches the real ones and ends the process.
 *
 * <p>{@link org.attache.app.cli.ExitStatus} is the one table from families of errors to exit codes.
 * A message is one line on standard error, {@code attache: PLACE: what is wrong; what to do
 * [code]}, never a stack trace. One input that cannot be read does not keep the others from being
 * read; the exit code says that it happened.
 *
 * <p>Whether standard output and error are terminals, and their width, is asked by the launcher (a
 * shell can, Java 17 cannot tell one from the other) and handed over as the system properties
 * {@code attache.terminal} and {@code attache.columns}.
 */
@NullMarked
package org.attache.app.cli;

import org.jspecify.annotations.NullMarked;
