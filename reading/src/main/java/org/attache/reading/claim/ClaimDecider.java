package org.attache.reading.claim;

import java.util.List;

/**
 * Decides which events a text tells of, at which stage, with which words in which role: the part of
 * reading that is learnt. Everything before it (segments, mentions, time, quotations) and after it
 * (resolving names and days, chains of sources) is the same for every decider.
 */
@FunctionalInterface
public interface ClaimDecider {
  /** Returns the drafts in order of their triggers. Thread-safe; the same for the same text. */
  List<ClaimDraft> decide(AnalysedText text);

  /** Returns the drafts of each text, the same as one by one. */
  default List<List<ClaimDraft>> decide(List<AnalysedText> texts) {
    return texts.stream().map(this::decide).toList();
  }
}
