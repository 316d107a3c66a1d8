/**
 * What reviewing claims comes to: how right the reader is, and how corrections are spelt.
 *
 * <p>{@link org.attache.app.review.Judgement} says of one judged claim what of it was read rightly;
 * {@link org.attache.app.review.Precision} counts the judgements of a random sample, whole and by
 * category and stage, each as a {@link org.attache.app.review.Proportion} with its interval. Only a
 * random sample tells how right the reader is: claims that were looked at because they are doubtful
 * or disputed would make it look worse.
 *
 * <p>Limits: precision, not recall, since a sample of claims holds none that the reader missed; and
 * a claim confirmed is taken to be right in every field, so it is as good as the reviewer's eye.
 */
@NullMarked
package org.attache.app.review;

import org.jspecify.annotations.NullMarked;
