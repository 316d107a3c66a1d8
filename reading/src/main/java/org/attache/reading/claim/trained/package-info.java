/**
 * Decides claims with the trained encoder of {@link org.attache.reading.encode}.
 *
 * <p>The encoder sees, beside the words, what the hand-written tables say of them: {@link
 * org.attache.reading.claim.lexicon.LexiconHints} tells of each word whether the trigger table
 * knows it, and of each trigger which stage the cue rules give. It has learnt how far to trust
 * them. For the parties {@link org.attache.reading.claim.trained.PartyDecoder} weighs every mention
 * near the trigger by the encoder's scores and the role rules; where nobody is left, the role rules
 * alone decide. Place, time, sources and movers are the encoder's stretches.
 */
@NullMarked
package org.attache.reading.claim.trained;

import org.jspecify.annotations.NullMarked;
