/**
 * Bytes into documents: plain text, web pages, a JSON document, JSON Lines, CSV, and archives of
 * them.
 *
 * <p>{@link org.attache.sources.input.DocumentInput} opens what the command line names and looks at
 * its first bytes. The extension decides where it can ({@code .txt}, {@code .json}, {@code .jsonl},
 * {@code .ndjson}); else text that begins with a brace is JSON. JSON Lines are read one line at a
 * time, so that they may be of any length; a line that cannot be read is reported with its number
 * and the next ones are read.
 *
 * <p><b>Encoding.</b> JSON Lines are UTF-8 (RFC 8259). Everything else is what its byte order mark
 * says; else UTF-8 if it is that without exception; else UTF-16 if every other byte is zero; else
 * Windows-1252, which is said in a note, provided that few of its letters lie outside ASCII. Text
 * that is mostly UTF-8 with a broken byte, or whose letters would mostly be accented ones, is
 * refused: to guess there is to mangle.
 *
 * <p><b>What is refused.</b> {@code DocumentCheck} refuses what is beyond the {@link
 * org.attache.sources.limit} and what is in another language than English, each with its reason;
 * the others are read.
 */
@NullMarked
package org.attache.sources.input;

import org.jspecify.annotations.NullMarked;
