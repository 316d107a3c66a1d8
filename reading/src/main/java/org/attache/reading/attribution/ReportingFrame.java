package org.attache.reading.attribution;

import java.util.Objects;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A source, its cue and the stretch of text that it vouches for.
 *
 * @param sentence index of the sentence in which the frame is valid
 * @param source the words that name the source, perhaps in an earlier sentence
 * @param sourceSentence index of the sentence of {@code source}
 * @param kind what sort of source
 * @param cue the words that mark it; null where it is carried over
 * @param scope the content: a trigger in it is on this source's word
 * @param rank position in the chain where scopes nest: the first-hand word is 0
 * @param rule id of the rule that found it
 */
public record ReportingFrame(
    int sentence,
    Span source,
    int sourceSentence,
    SourceKind kind,
    @Nullable Span cue,
    Span scope,
    int rank,
    String rule) {
  public ReportingFrame {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(rule, "rule");
  }
}
