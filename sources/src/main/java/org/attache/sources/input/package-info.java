/**
 * Bytes into documents: plain text, a JSON document, JSON Lines.
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
 * <p><b>Limits.</b> One document holds at most {@value org.attache.sources.input.ByteLines#LIMIT}
 * bytes, several times the length of a long novel; what is larger is an archive.
 */
@NullMarked
package org.attache.sources.input;

import org.jspecify.annotations.NullMarked;
