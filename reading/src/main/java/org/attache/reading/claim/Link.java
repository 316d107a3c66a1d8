package org.attache.reading.claim;

import java.util.Objects;
import org.attache.model.Span;

/**
 * A stretch of words in a role to a trigger.
 *
 * @param role the role
 * @param sentence index of the sentence in which the words stand
 * @param words the stretch
 * @param score how sure, 0 to 1
 * @param decidedBy id of the rule or head
 */
public record Link(Role role, int sentence, Span words, double score, String decidedBy) {
  public Link {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(words, "words");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("not a score: " + score);
    }
  }
}
