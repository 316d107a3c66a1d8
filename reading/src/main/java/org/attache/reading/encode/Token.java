package org.attache.reading.encode;

import org.attache.model.Span;

/**
 * A word as the encoder sees it.
 *
 * @param span where it stands in the text
 * @param sentence index of its sentence in the document
 * @param pieces ids of its word pieces, at least one
 * @param kind what {@link WordKinds} knows of it, plus {@link WordKinds#COUNT} times what {@link
 *     Hints} say of it
 */
@SuppressWarnings("ArrayRecordComponent") // owned by the package, never changed
public record Token(Span span, int sentence, int[] pieces, int kind) {}
