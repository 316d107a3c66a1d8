package org.attache.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.reading.quotation.SpeechForm.Form.GERUND;
import static org.attache.reading.quotation.SpeechForm.Form.PARTICIPLE;
import static org.attache.reading.quotation.SpeechForm.Form.PAST;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.model.Span;
import org.attache.reading.segment.Word;
import org.junit.jupiter.api.Test;

class SpeechVerbsTest {
  private final SpeechVerbs verbs = SpeechVerbs.shipped();

  @Test
  void theLongestVerbIsFound() {
    SpeechForm form = found("called for restraint");
    assertThat(form.verb().lemma()).isEqualTo("call for");
    assertThat(form.verb().speechClass()).isEqualTo(SpeechClass.REQUEST);
    assertThat(form.length()).isEqualTo(2);
  }

  @Test
  void formsThatCoincideAreAllTold() {
    assertThat(found("said").forms()).containsExactlyInAnyOrder(PAST, PARTICIPLE);
    assertThat(found("saying").is(GERUND)).isTrue();
    assertThat(found("saying").isFinite()).isFalse();
  }

  @Test
  void bothSpellingsOfADoubledConsonantAreKnown() {
    assertThat(verbs.contains("labelled")).isTrue();
    assertThat(verbs.contains("labeled")).isTrue();
  }

  @Test
  void aVerbOfMovementIsNoVerbOfSpeech() {
    assertThat(verbs.at(words("went home"), 0)).isNull();
  }

  private SpeechForm found(String text) {
    return Objects.requireNonNull(verbs.at(words(text), 0), text);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String part : text.split(" ", -1)) {
      words.add(new Word(new Span(at, at + part.length()), part, part));
      at += part.length() + 1;
    }
    return words;
  }
}
