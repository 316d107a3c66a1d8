package org.attache.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.Sentence;
import org.attache.reading.table.Table;

/**
 * Chooses the expression of a sentence that tells when a trigger's event is.
 *
 * <p>"Said on Monday that they will meet on Friday": Monday belongs to the saying, Friday to the
 * meeting. Each expression is scored by what stands between it and the trigger (distance, commas,
 * words that open a clause, verbs of speech, other triggers), by where it stands in the sentence,
 * by its kind and by whether it can lie on the side of the document's day on which the stage puts
 * the event. The weights of these features were fitted by logistic regression to annotated
 * sentences and lie in {@code attachment.tsv}. Immutable, safe for use by several threads.
 */
public final class TimeChooser {
  private static final int COLUMNS = 2;

  /** Log-odds from which an expression is taken; below 0, since no time costs more than a doubt. */
  private static final double THRESHOLD = -0.8;

  private final Map<String, Double> weights = new HashMap<>();
  private final SpeechVerbs speech;

  /** Makes a chooser that knows verbs of speech by {@code speech}. */
  public TimeChooser(SpeechVerbs speech) {
    this.speech = speech;
    Table table = Table.resource(TimeChooser.class, "attachment.tsv", COLUMNS);
    table.map(row -> weights.put(row.cell(0), Double.valueOf(row.cell(1))));
  }

  /**
   * Returns the expression that tells when the event is, if one does.
   *
   * @param sentence the trigger's sentence
   * @param found the expressions of that sentence
   * @param trigger the words that tell of the event
   * @param stage how far it has come
   * @param rivals other triggers of the sentence, which may have times of their own
   */
  public Optional<TimeExpression> choose(
      Sentence sentence, List<TimeExpression> found, Span trigger, Stage stage, List<Span> rivals) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Attachment attachment = new Attachment(sentence, trigger, stage, rivals, speech::contains);
    TimeExpression best = null;
    double bestScore = THRESHOLD;
    for (TimeExpression time : found) {
      double score = score(attachment.features(time, found.size()));
      if (score > bestScore) {
        best = time;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
