package org.attache.reading.claim.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.model.Document;
import org.attache.model.EventType;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.ArticleReader;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.encode.TrainedEncoder;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.Sentence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainedDeciderTest {
  private static final String MEETING = "😀 Norway’s prime minister met Peru’s president in Lima.";
  private static final String REFUSAL = "The rebels refused to release the 🇳🇴 hostages.";
  private static final String PLAN =
      "Chile will impose sanctions on Norway next week, its foreign ministry said on Monday."
          + " 😀😀 “We condemn the attack,” the minister told reporters in Lima.";
  private static final String WEATHER = "It will rain in the valley. Bees sleep in winter.";
  private static final List<String> TEXTS = List.of(MEETING, REFUSAL, PLAN, WEATHER);
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final ArticleReader READER =
      new ArticleReader(KnowledgeBase.shipped(), SpeechVerbs.shipped(), text -> List.of());

  private static TrainedEncoder encoder;
  private static TrainedDecider decider;

  @BeforeAll
  static void load() throws IOException {
    encoder = TrainedEncoder.load();
    decider = new TrainedDecider(encoder, LEXICON);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void aMeetingHasItsTriggerItsSidesAndItsPlace() {
    ClaimDraft draft = decide(MEETING).get(0);
    assertThat(draft.trigger().of(MEETING)).isEqualTo("met");
    assertThat(draft.event()).isEqualTo(EventType.CONSULT);
    assertThat(draft.stage()).isEqualTo(Stage.OCCURRED);
    assertThat(parties(draft)).isNotEmpty();
    assertThat(draft.links())
        .anySatisfy(
            link -> {
              assertThat(link.role()).isEqualTo(Role.PLACE);
              assertThat(link.words().of(MEETING)).isEqualTo("Lima");
            });
  }

  @Test
  void whatIsRefusedOrPlannedHasNotHappened() {
    assertThat(decide(REFUSAL)).isNotEmpty().noneMatch(draft -> draft.stage().isHeld());
    assertThat(decide(PLAN))
        .filteredOn(draft -> draft.event() == EventType.SANCTION)
        .isNotEmpty()
        .noneMatch(draft -> draft.stage().isHeld());
  }

  @Test
  void theWeatherIsNoClaim() {
    assertThat(decide(WEATHER)).isEmpty();
    assertThat(decide("")).isEmpty();
  }

  @Test
  void triggersAndLinksLieInTheirSentences() {
    for (String text : TEXTS) {
      AnalysedText analysed = analyse(text);
      List<Span> sentences = analysed.text().sentences().stream().map(Sentence::span).toList();
      for (ClaimDraft draft : decider.decide(analysed)) {
        assertThat(sentences.get(draft.sentence()).contains(draft.trigger())).as(text).isTrue();
        for (Link link : draft.links()) {
          assertThat(sentences.get(link.sentence()).contains(link.words()))
              .as("%s of %s", link, text)
              .isTrue();
        }
      }
    }
  }

  @Test
  void modesAreThoseOfTheCategoryAndReasonsNameTheEncoder() {
    for (String text : TEXTS) {
      for (ClaimDraft draft : decide(text)) {
        assertThat(draft.event().modes()).containsAll(draft.modes());
        assertThat(draft.confidence()).isBetween(0.0, 1.0);
        assertThat(draft.reasons())
            .extracting(Reason::decidedBy)
            .containsExactly("encoder/trigger", "encoder/stage");
      }
    }
  }

  @Test
  void rulesNameTheParties() {
    String text = "😀 Norway expelled two envoys of Peru.";
    int begin = text.indexOf("expelled");
    Span trigger = new Span(begin, begin + "expelled".length());
    assertThat(
            new RuledRoles(LEXICON)
                .parties(analyse(text), 0, trigger, EventType.SANCTION, List.of()))
        .isNotEmpty()
        .allMatch(link -> link.decidedBy().startsWith("role/"))
        .anySatisfy(link -> assertThat(link.words().of(text)).isEqualTo("Norway"));
  }

  @Test
  void manyThreadsDecideAlike() throws InterruptedException, ExecutionException {
    List<List<ClaimDraft>> alone = TEXTS.stream().map(TrainedDeciderTest::decide).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<ClaimDraft>>> tasks = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        String text = TEXTS.get(i % TEXTS.size());
        tasks.add(() -> decide(text));
      }
      List<Future<List<ClaimDraft>>> decided = pool.invokeAll(tasks);
      for (int i = 0; i < decided.size(); i++) {
        assertThat(decided.get(i).get()).isEqualTo(alone.get(i % TEXTS.size()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Link> parties(ClaimDraft draft) {
    return draft.links().stream()
        .filter(link -> link.role() == Role.ACTOR || link.role() == Role.RECIPIENT)
        .toList();
  }

  private static List<ClaimDraft> decide(String text) {
    return decider.decide(analyse(text));
  }

  private static AnalysedText analyse(String text) {
    return READER.analyse(Document.of("draft", text, LocalDate.of(2025, 8, 20)));
  }
}
