package org.attache.reading.claim.trained;

import java.util.Locale;
import org.attache.model.EventType;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.claim.lexicon.StageDecision;
import org.attache.reading.claim.lexicon.StageRules;
import org.attache.reading.encode.EncodedTrigger;
import org.attache.reading.segment.Sentence;

/**
 * Chooses between the encoder's stage and the one that rules give. The encoder has weighed the
 * rules' word already, so it counts; where it is in doubt all the same and the sentence holds an
 * explicit cue ("is ready to", "whether", "proposed"), the cue does. No cue makes an event held
 * that the encoder does not hold for so: that would be the worst mistake.
 */
final class StageChoice {
  /** Below this confidence the encoder is as often wrong as right. */
  private static final double DOUBT = 0.5;

  private final StageRules rules;

  StageChoice(StageRules rules) {
    this.rules = rules;
  }

  /**
   * A stage and why it is that one.
   *
   * @param stage the stage
   * @param reason what decided it
   */
  record Chosen(Stage stage, Reason reason) {}

  /** Returns the stage of what the encoder found in {@code sentence}. */
  Chosen of(Sentence sentence, EncodedTrigger trigger) {
    Stage encoded = Stage.valueOf(trigger.stage().toUpperCase(Locale.ROOT));
    long share = Math.round(trigger.stageConfidence() * 100);
    String said = trigger.stage() + " at " + share + " %";
    if (trigger.stageConfidence() < DOUBT) {
      StageDecision ruled = ruled(sentence, trigger);
      boolean differs = ruled.stage() != encoded && (encoded.isHeld() || !ruled.stage().isHeld());
      if (differs && ruled.isExplicit()) {
        String detail = ruled.detail() + ", where the encoder has " + said;
        return new Chosen(ruled.stage(), new Reason("stage", ruled.rule(), detail));
      }
    }
    return new Chosen(encoded, new Reason("stage", "encoder/stage", said));
  }

  private StageDecision ruled(Sentence sentence, EncodedTrigger trigger) {
    Span words = trigger.words();
    int first = 0;
    int size = sentence.words().size();
    while (first < size - 1 && sentence.words().get(first).span().end() <= words.begin()) {
      first++;
    }
    int last = first + 1;
    while (last < size && sentence.words().get(last).span().overlaps(words)) {
      last++;
    }
    return rules.decide(sentence, first, last, EventType.valueOf(trigger.event()));
  }
}
