/**
 * Mends drafts where words and grammar leave no doubt, whatever weights made them.
 *
 * <p>The encoder has learnt from some thousand sentences; constructions that are rare there, but
 * plain to any reader, it misreads. Each {@link org.attache.reading.claim.review.Review} knows one
 * of them: names joined to a compound ("a Macron–Merz summit"), the reporter of a clause that names
 * its own participants, "the first … since June 2021", the owner and the day of a "decision to",
 * arms that are sold, meetings that take their parties from the meeting before or have the modes
 * that their parties and words settle, events said outright to be agreed or called off, or asked
 * for. The rules follow the contract, sections 3 to 5 and 8, and general English; each is to leave
 * the figures on annotated documents no worse.
 *
 * <p><b>Limits.</b> Words near the trigger are all they see; beside the two antecedent rules none
 * looks beyond the sentence. Only one adds an event; one drops one of two drafts that tell of one
 * event side by side.
 */
@NullMarked
package org.attache.reading.claim.review;

import org.jspecify.annotations.NullMarked;
