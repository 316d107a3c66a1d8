/**
 * Which events a text tells of, and how its parts are put together to claims.
 *
 * <p>A {@link org.attache.reading.claim.ClaimDecider} makes drafts of an {@link
 * org.attache.reading.claim.AnalysedText}: triggers with categories, stages and stretches of words
 * in roles. The one that is shipped is {@link org.attache.reading.claim.trained.TrainedDecider}.
 * {@link org.attache.reading.claim.ClaimAssembler} then resolves the stretches to entities, places
 * and days, adds who says so, and drops drafts without any party.
 */
@NullMarked
package org.attache.reading.claim;

import org.jspecify.annotations.NullMarked;
