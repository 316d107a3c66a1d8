/**
 * Annotated documents in, weights out: fine-tunes the encoder and trains the heads that {@code
 * org.attache.reading.encode} serves. {@link org.attache.training.Train} is the command.
 */
@NullMarked
package org.attache.training;

import org.jspecify.annotations.NullMarked;
