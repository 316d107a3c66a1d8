/**
 * What binds events: one sentence that tells of two, with or without a cue of cause or sequence
 * between them, and the same participants within a month. Each tie shows its sentence. Storylines
 * are what the first three bind together; shared participants alone bind none.
 *
 * <p>Limits: cause and sequence have no direction here beyond the order in the sentence; ties
 * across sentences are not seen.
 */
@NullMarked
package org.attache.ledger.story;

import org.jspecify.annotations.NullMarked;
