/**
 * The contract's JSON, written and read by hand so that it is the contract's to the letter.
 *
 * <p>{@link org.attache.model.json.ReadingCodec} maps a {@link org.attache.model.Reading}, {@link
 * org.attache.model.json.DocumentCodec} a dated document as it comes in. Absent values are left out
 * (no nulls, no empty strings); the lists of a claim are always there. Two members are our own
 * additions to the contract: {@code confidence} of a claim, and {@code reasons} where they are
 * asked for. {@code reading-1.schema.json} and {@code document-1.schema.json} beside these classes
 * say the same to machines (JSON Schema, draft 2020-12); the number in their names changes when a
 * reader of the old form would no longer understand the new one.
 *
 * <p>No data binding: reflection would spread the format over the records' shapes, and a renamed
 * component would silently rename a member. Numbers are written from decimal arithmetic, since the
 * shortest form of a double differs between Java 17 and later ones and the bytes must not.
 *
 * <p>What is read is judged strictly where it is ours (a claim's unknown member is refused by name)
 * and leniently where it is others' (a document's further members are passed over). Every refusal
 * is an {@link org.attache.model.error.IncorrectInput} that names the member as a path ({@code
 * claims[3].stage}) and the place as {@code source:line}. Nesting, text length and numbers are
 * bounded against hostile input.
 */
@NullMarked
package org.attache.model.json;

import org.jspecify.annotations.NullMarked;
