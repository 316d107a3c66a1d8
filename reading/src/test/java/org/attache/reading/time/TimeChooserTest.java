package org.attache.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.SegmentedText;
import org.junit.jupiter.api.Test;

class TimeChooserTest {
  private final TimeChooser chooser = new TimeChooser(SpeechVerbs.shipped());

  @Test
  void theDayBesideTheTriggerIsItsDay() {
    assertThat(chosen("The ministers met on Tuesday in Vienna.", "met", Stage.OCCURRED))
        .isEqualTo("on Tuesday");
    assertThat(chosen("On Tuesday, the ministers met in Vienna.", "met", Stage.OCCURRED))
        .isEqualTo("On Tuesday");
    assertThat(chosen("The envoy's recent visit was short.", "visit", Stage.OCCURRED))
        .isEqualTo("recent");
  }

  @Test
  void theDayOfTheSayingIsNotTheDayOfTheMeeting() {
    String text = "The ministry said on Monday that both sides will meet on Friday.";
    assertThat(chosen(text, "meet", Stage.PLANNED)).isEqualTo("on Friday");
  }

  @Test
  void nowIsTheTimeOfNothingThatIsOver() {
    String text = "The general, who is now in exile, led the coup.";
    assertThat(chosen(text, "coup", Stage.OCCURRED)).isEqualTo("none");
  }

  @Test
  void aSentenceWithoutExpressionHasNoTime() {
    assertThat(chosen("The ministers met in Vienna.", "met", Stage.OCCURRED)).isEqualTo("none");
  }

  @Test
  void plannedThingsLieAheadAndDeniedOnesBehind() {
    assertThat(Direction.of(Stage.POSTPONED)).isEqualTo(Direction.FUTURE);
    assertThat(Direction.of(Stage.UNDERWAY)).isEqualTo(Direction.PAST);
    assertThat(Direction.of(Stage.DENIED)).isEqualTo(Direction.PAST);
  }

  private String chosen(String text, String trigger, Stage stage) {
    Said said = Said.onThursday(text);
    SegmentedText cut = said.segmented();
    int begin = text.indexOf(trigger);
    Span span = new Span(begin, begin + trigger.length());
    return chooser
        .choose(cut.sentences().get(0), said.found(), span, stage, List.of())
        .map(time -> time.span().of(text))
        .orElse("none");
  }
}
