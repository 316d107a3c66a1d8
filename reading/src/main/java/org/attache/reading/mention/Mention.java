package org.attache.reading.mention;

import java.util.List;
import java.util.Objects;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that name somebody or some place, with whom or what they stand for.
 *
 * @param sentence index of the sentence
 * @param first index of its first word in the sentence
 * @param last index after its last word
 * @param head span of the words that name ("Vladimir Putin" in "Russian President Vladimir Putin"),
 *     the annotated span of a participant
 * @param kind what it names
 * @param entities whom it stands for as of the document's date: one as a rule, several for "the
 *     three leaders", none for a mere place
 * @param place the place, where the words can name one
 * @param reason what decided it
 */
public record Mention(
    int sentence,
    int first,
    int last,
    Span head,
    MentionKind kind,
    List<Entity> entities,
    @Nullable Place place,
    Reason reason) {
  public Mention {
    if (first < 0 || last <= first) {
      throw new IllegalArgumentException("no words: first=" + first + ", last=" + last);
    }
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
    entities = List.copyOf(entities);
  }
}
