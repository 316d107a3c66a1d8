/**
 * Decides claims with the trained encoder of {@link org.attache.reading.encode}.
 *
 * <p>The encoder sees, beside the words, what the hand-written tables say of them: {@link
 * org.attache.reading.claim.lexicon.LexiconHints} tells of each word whether the trigger table
 * knows it, and of each trigger which stage the cue rules give. It has learnt how far to trust
 * them. Participants come from the encoder's roles; where it finds none at all the role rules are
 * asked.
 */
@NullMarked
package org.attache.reading.claim.trained;

import org.jspecify.annotations.NullMarked;
