package org.attache.reading.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.model.Document;
import org.attache.model.Span;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.lexicon.LexiconHints;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.segment.Sentence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class TrainedEncoderTest {
  private static final List<String> TEXTS =
      List.of(
          "France's president met his German counterpart in Berlin on Monday.",
          "The rebels refused to lay down their arms. The army will withdraw its troops next week.",
          "😀 The government condemned the arrest of two journalists, Reuters reported.",
          "Rain is expected in the north.");

  private static final Lexicon LEXICON = Lexicon.shipped();

  private static TrainedEncoder encoder;

  @BeforeAll
  static void load() throws IOException {
    encoder = TrainedEncoder.load();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void findsAMeetingAndWhoMet() {
    String text = TEXTS.get(0);
    EncodedTrigger trigger = read(text).get(0);
    assertThat(trigger.words().of(text)).isEqualTo("met");
    assertThat(trigger.event()).isEqualTo("CONSULT");
    assertThat(trigger.stage()).isEqualTo("occurred");
    assertThat(trigger.confidence()).isBetween(.5, 1.0);
    assertThat(trigger.roles())
        .filteredOn(r -> r.role().equals("PLACE"))
        .extracting(r -> r.words().of(text))
        .containsExactly("Berlin");
  }

  @Test
  void countsOffsetsInUtf16() {
    String text = TEXTS.get(2);
    assertThat(read(text)).anySatisfy(t -> assertThat(t.words().of(text)).isEqualTo("condemned"));
  }

  @Test
  void findsNothingInTheWeather() {
    assertThat(read(TEXTS.get(3))).isEmpty();
  }

  @Test
  void readsNoSentences() {
    assertThat(encoder.read(List.of(new Passage("", List.of(), Hints.NONE))).get(0)).isEmpty();
    assertThat(encoder.read(List.of())).isEmpty();
  }

  @Test
  void isTheSameOnManyThreads() throws InterruptedException, ExecutionException {
    List<List<EncodedTrigger>> alone = TEXTS.stream().map(TrainedEncoderTest::read).toList();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<EncodedTrigger>>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        String text = TEXTS.get(i % TEXTS.size());
        tasks.add(() -> read(text));
      }
      List<Future<List<EncodedTrigger>>> found = pool.invokeAll(tasks);
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).get()).isEqualTo(alone.get(i % TEXTS.size()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void saysTheSameOfATextAmongOthers() {
    List<List<EncodedTrigger>> alone = new ArrayList<>();
    List<Passage> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = TEXTS.get(i % TEXTS.size());
      alone.add(read(text));
      all.add(passage(text));
    }
    assertThat(encoder.read(all)).isEqualTo(alone);
  }

  private static List<EncodedTrigger> read(String text) {
    return encoder.read(List.of(passage(text))).get(0);
  }

  private static Passage passage(String text) {
    SegmentedText segmented = new Segmenter().segment(Document.of("test", text, null));
    List<Span> sentences = segmented.sentences().stream().map(Sentence::span).toList();
    return new Passage(text, sentences, new LexiconHints(LEXICON, segmented));
  }
}
