package org.attache.reading.quotation;

import org.attache.model.Span;

/**
 * The words that name a speaker.
 *
 * @param span where they stand
 * @param sentence index of their sentence
 */
record Speaker(Span span, int sentence) {}
