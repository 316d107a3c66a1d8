package org.attache.reading.claim.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.attache.model.EventType;
import org.attache.model.Span;
import org.attache.reading.encode.Hints;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Sentence;

/**
 * What trigger table and stage rules say of one document, for the encoder to weigh. A word in the
 * table gets one of two hints for its category, by whether it mostly tells of such an event.
 */
public final class LexiconHints implements Hints {
  private static final double WEAKEST = 0.1;
  private static final double STRONG = 0.45;

  private final SegmentedText text;
  private final StageRules rules;
  private final Map<Integer, Integer> byOffset = new HashMap<>();

  /** Looks the words of {@code text} up. */
  public LexiconHints(Lexicon lexicon, SegmentedText text) {
    this.text = text;
    this.rules = lexicon.stageRules();
    TriggerFinder finder = new TriggerFinder(lexicon.triggers());
    for (Sentence sentence : text.sentences()) {
      Map<Integer, Double> best = new HashMap<>();
      for (TriggerMatch match : finder.matches(lexicon.clauses(sentence))) {
        double weight = match.entry().weight();
        Span head = sentence.words().get(match.head()).span();
        if (weight >= WEAKEST && weight > best.getOrDefault(head.begin(), 0.0)) {
          best.put(head.begin(), weight);
          EventType event = match.entry().event();
          int hint = weight >= STRONG ? Hints.strong(event) : Hints.weak(event);
          for (int at = head.begin(); at < head.end(); at++) {
            byOffset.put(at, hint);
          }
        }
      }
    }
  }

  @Override
  public int word(Span word) {
    for (int at = word.begin(); at < word.end(); at++) {
      Integer hint = byOffset.get(at);
      if (hint != null) {
        return hint;
      }
    }
    return 0;
  }

  @Override
  public int stage(Span trigger, String event) {
    int index = text.sentenceAt(trigger.begin());
    if (index < 0) {
      return 0;
    }
    Sentence sentence = text.sentences().get(index);
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.words().get(i).span().overlaps(trigger)) {
        first = first < 0 ? i : first;
        last = i + 1;
      }
    }
    if (first < 0) {
      return 0;
    }
    StageDecision decision = rules.decide(sentence, first, last, EventType.valueOf(event));
    return Hints.stage(decision.stage());
  }
}
