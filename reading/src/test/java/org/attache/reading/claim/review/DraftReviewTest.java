package org.attache.reading.claim.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.ArticleReader;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimAssembler;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.time.TimeChooser;
import org.junit.jupiter.api.Test;

class DraftReviewTest {
  private static final LocalDate DAY = LocalDate.parse("2025-08-07");
  private static final SpeechVerbs SPEECH = SpeechVerbs.shipped();
  private static final ArticleReader READER =
      new ArticleReader(KnowledgeBase.shipped(), SPEECH, text -> List.of());
  private static final DraftReview REVIEW = new DraftReview(Lexicon.shipped());

  @Test
  void bothNamesOfACompoundTakePart() {
    Passage passage = new Passage("A Macron–Merz video call is due. US-Turkey trade talks began.");
    passage.draft("call", EventType.CONSULT, Stage.PLANNED).link(Role.ACTOR, "Merz");
    passage.draft("talks", EventType.CONSULT, Stage.UNDERWAY);
    assertThat(passage.actors(0)).containsExactly("Emmanuel Macron", "Friedrich Merz");
    assertThat(passage.actors(1)).containsExactly("United States", "Turkey");
  }

  @Test
  void whoReportsAMeetingOfOthersTakesNoPart() {
    Passage passage = new Passage("Ankara confirmed that Macron and Merz would meet.");
    passage
        .draft("meet", EventType.CONSULT, Stage.AGREED)
        .link(Role.ACTOR, "Ankara")
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Merz");
    assertThat(passage.actors(0)).containsExactly("Emmanuel Macron", "Friedrich Merz");
  }

  @Test
  void whoHasNoPartInAMeetingDeniesItButDoesNotRefuseIt() {
    Passage passage =
        new Passage(
            "Macron said that there would be no meeting between Modi and Starmer. Macron said that"
                + " Modi and Starmer had not met.");
    passage
        .draft("meeting", EventType.CONSULT, Stage.REFUSED)
        .link(Role.ACTOR, "Modi")
        .link(Role.ACTOR, "Starmer")
        .link(Role.STAGE_MOVER, "Macron");
    passage
        .draft("met", EventType.CONSULT, Stage.DENIED)
        .link(Role.ACTOR, "Modi")
        .link(Role.ACTOR, "Starmer")
        .link(Role.STAGE_MOVER, "Macron");
    for (int of = 0; of < 2; of++) {
      assertThat(passage.stage(of)).isEqualTo(Stage.DENIED);
      assertThat(passage.claims().get(of).stageBy()).isEmpty();
    }
  }

  @Test
  void whetherSomebodyTakesPartIsSettledBeforeHisWordIsWeighed() {
    Passage passage =
        new Passage(
            "Merz said that there would be no Macron–Merz call. Ankara said that Macron and Modi"
                + " would hold no talks.");
    passage.draft("call", EventType.CONSULT, Stage.REFUSED).link(Role.ACTOR, "Macron");
    passage
        .draft("talks", EventType.CONSULT, Stage.REFUSED)
        .link(Role.ACTOR, "Ankara")
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Modi");
    assertThat(passage.stage(0)).isEqualTo(Stage.REFUSED);
    assertThat(passage.stage(1)).isEqualTo(Stage.DENIED);
  }

  @Test
  void aRefusalThatIsNamedOrOfSomethingElseThanAMeetingStays() {
    Passage passage =
        new Passage(
            "Macron said that Modi refused a meeting with Starmer. Trump said that Ukraine would"
                + " not join NATO.");
    passage
        .draft("meeting", EventType.CONSULT, Stage.REFUSED)
        .link(Role.ACTOR, "Modi")
        .link(Role.ACTOR, "Starmer");
    passage.draft("join", EventType.COOPERATE, Stage.REFUSED).link(Role.ACTOR, "Ukraine");
    assertThat(passage.stage(0)).isEqualTo(Stage.REFUSED);
    assertThat(passage.stage(1)).isEqualTo(Stage.REFUSED);
  }

  @Test
  void whatIsToldBesideAFailureOrForetoldIsNotDenied() {
    Passage passage =
        new Passage(
            "Hungary and Slovakia, which failed to agree on sanctions, accuse Kyiv of sabotage."
                + " France and Germany will fail to agree. The Council failed to adopt it after"
                + " Russia vetoed it.");
    passage.draft("accuse", EventType.ACCUSE, Stage.OCCURRED).link(Role.ACTOR, "Hungary");
    passage.draft("agree.", EventType.AGREE, Stage.PLANNED).link(Role.ACTOR, "France");
    passage
        .draft("adopt", EventType.SUPPORT, Stage.REFUSED)
        .link(Role.ACTOR, "The Council")
        .link(Role.STAGE_MOVER, "Russia");
    assertThat(passage.stage(0)).isEqualTo(Stage.OCCURRED);
    assertThat(passage.stage(1)).isEqualTo(Stage.PLANNED);
    assertThat(passage.stage(2)).isEqualTo(Stage.REFUSED);
  }

  @Test
  void aPartyThatDeniesAMeetingIsNamed() {
    Passage passage = new Passage("Starmer denied that he had met Modi.");
    passage
        .draft("met", EventType.CONSULT, Stage.DENIED)
        .link(Role.ACTOR, "Starmer")
        .link(Role.ACTOR, "Modi")
        .link(Role.STAGE_MOVER, "Starmer");
    assertThat(passage.claims().get(0).stageBy()).hasSize(1);
  }

  @Test
  void whatTheyFailedToDoIsNotDone() {
    Passage passage =
        new Passage(
            "Hungary and Slovakia failed to agree on sanctions. Modi agreed to meet Starmer, who"
                + " fails to impress.");
    passage
        .draft("agree on", EventType.AGREE, Stage.AGREED)
        .link(Role.ACTOR, "Hungary")
        .link(Role.ACTOR, "Slovakia");
    passage
        .draft("meet", EventType.CONSULT, Stage.AGREED)
        .link(Role.ACTOR, "Modi")
        .link(Role.ACTOR, "Starmer");
    assertThat(passage.stage(0)).isEqualTo(Stage.DENIED);
    assertThat(passage.stage(1)).isEqualTo(Stage.AGREED);
  }

  @Test
  void aPartyOrSomebodyElseWhoIsNamedRefuses() {
    Passage passage =
        new Passage(
            "Starmer said that there would be no meeting with Modi. Macron said that Modi refused"
                + " a meeting with Starmer.");
    passage
        .draft("meeting with Modi", EventType.CONSULT, Stage.REFUSED)
        .link(Role.ACTOR, "Starmer")
        .link(Role.ACTOR, "Modi");
    passage
        .draft("meeting with Starmer", EventType.CONSULT, Stage.REFUSED)
        .link(Role.ACTOR, "Modi")
        .link(Role.ACTOR, "Starmer")
        .link(Role.STAGE_MOVER, "Modi");
    assertThat(passage.stage(0)).isEqualTo(Stage.REFUSED);
    assertThat(passage.stage(1)).isEqualTo(Stage.REFUSED);
  }

  @Test
  void whoSpeaksOfHimselfStaysIn() {
    Passage passage = new Passage("Macron confirmed that he would meet Merz and Modi.");
    passage
        .draft("meet", EventType.CONSULT, Stage.AGREED)
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Merz")
        .link(Role.ACTOR, "Modi");
    assertThat(passage.actors(0)).hasSize(3).contains("Emmanuel Macron");
  }

  @Test
  void theFirstSinceAMonthTellsOfOneInThatMonth() {
    Passage passage =
        new Passage(
            "The coming Modi-Trump call will be the first two-way call between an Indian and"
                + " US leader since May 2022.");
    passage.draft("call will", EventType.CONSULT, Stage.PLANNED);
    passage
        .draft("call between", EventType.CONSULT, Stage.PLANNED)
        .link(Role.ACTOR, "Trump")
        .link(Role.ACTOR, "an Indian and US leader");
    assertThat(passage.stage(0)).isEqualTo(Stage.PLANNED);
    assertThat(passage.claims().get(0).time()).isNull();
    assertThat(passage.stage(1)).isEqualTo(Stage.OCCURRED);
    assertThat(passage.days(1)).isEqualTo("2022-05-01 2022-05-31");
    assertThat(passage.actors(1)).containsExactly("Narendra Modi", "Joe Biden");
  }

  @Test
  void aFirstOfItsKindWithoutSinceStaysWhatItIs() {
    Passage passage = new Passage("Modi will pay his first visit to Armenia in May 2026.");
    passage.draft("visit", EventType.CONSULT, Stage.PLANNED).link(Role.ACTOR, "Modi");
    assertThat(passage.stage(0)).isEqualTo(Stage.PLANNED);
  }

  @Test
  void whatIsSaidOutrightIsTheStage() {
    Passage passage =
        new Passage("The talks have been called off. Another round has been agreed on.");
    passage.draft("talks", EventType.CONSULT, Stage.PLANNED);
    passage.draft("round", EventType.CONSULT, Stage.PLANNED);
    assertThat(passage.drafts().get(0).stage()).isEqualTo(Stage.CANCELLED);
    assertThat(passage.drafts().get(1).stage()).isEqualTo(Stage.AGREED);
  }

  @Test
  void whoseDecisionItIsDoesItAndTheDecisionHasItsOwnDay() {
    Passage passage = new Passage("Merz defended his recent decision to expel Iranian envoys.");
    passage
        .draft("expel", EventType.SANCTION, Stage.AGREED)
        .link(Role.RECIPIENT, "Iranian envoys")
        .link(Role.TIME, "recent");
    assertThat(passage.actors(0)).containsExactly("Friedrich Merz");
    assertThat(passage.drafts().get(0).links()).noneMatch(link -> link.role() == Role.TIME);
  }

  @Test
  void armsSoldAreHelpAndWhoeverTheyAreMeantToHelpDoesNotGetThem() {
    Passage passage = new Passage("Berlin cleared missile sales to Poland to support Ukraine.");
    passage
        .draft("sales", EventType.COOPERATE, Stage.AGREED)
        .link(Role.ACTOR, "Berlin")
        .link(Role.RECIPIENT, "Poland")
        .link(Role.RECIPIENT, "Ukraine");
    assertThat(passage.drafts().get(0).event()).isEqualTo(EventType.AID);
    assertThat(names(passage.claims().get(0).recipients())).containsExactly("Poland");
  }

  @Test
  void oilThatIsSoldIsTrade() {
    Passage passage = new Passage("Baku approved oil sales to Poland.");
    passage.draft("sales", EventType.COOPERATE, Stage.AGREED).link(Role.RECIPIENT, "Poland");
    assertThat(passage.drafts().get(0).event()).isEqualTo(EventType.COOPERATE);
  }

  @Test
  void aThreeWayMeetingTakesTheMissingSideFromTheMeetingBefore() {
    Passage passage =
        new Passage("Macron will meet Merz. He will follow it up with three-way talks with Modi.");
    passage
        .draft("meet", EventType.CONSULT, Stage.PLANNED)
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Merz");
    passage
        .draft("talks", EventType.CONSULT, Stage.PLANNED)
        .link(Role.ACTOR, "He")
        .link(Role.ACTOR, "Modi");
    assertThat(passage.actors(1))
        .containsExactlyInAnyOrder("Emmanuel Macron", "Friedrich Merz", "Narendra Modi");
    assertThat(passage.drafts().get(1).modes()).contains(Mode.MULTILATERAL);
  }

  @Test
  void aMeetingThatSomebodyRequestedIsAddedWithItsPartiesAndItsMover() {
    Passage passage =
        new Passage("Macron will meet Modi. Officials said India had requested the meeting.");
    passage
        .draft("meet", EventType.CONSULT, Stage.PLANNED)
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Modi");
    assertThat(passage.drafts()).hasSize(2);
    assertThat(passage.stage(1)).isEqualTo(Stage.PROPOSED);
    assertThat(passage.actors(1)).containsExactlyInAnyOrder("Emmanuel Macron", "Narendra Modi");
    assertThat(names(passage.claims().get(1).stageBy())).containsExactly("India");
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }

  /** A text with hand-made drafts. */
  @Test
  void whoIsToldOfAMeetingTakesNoPart() {
    Passage passage =
        new Passage("Macron told Turkish envoys on Monday that he intends to meet Merz.");
    passage
        .draft("meet", EventType.CONSULT, Stage.PLANNED)
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Turkish envoys")
        .link(Role.ACTOR, "Merz");
    assertThat(passage.actors(0)).containsExactly("Emmanuel Macron", "Friedrich Merz");
  }

  @Test
  void whatIsDoneDuringACallShowsThatItIsHeld() {
    Passage passage = new Passage("Merz raised the plan during a long call with Macron.");
    passage.draft("call", EventType.CONSULT, Stage.PLANNED).link(Role.ACTOR, "Macron");
    assertThat(passage.stage(0)).isEqualTo(Stage.OCCURRED);
    Passage coming = new Passage("Merz will raise the plan during a long call with Macron.");
    coming.draft("call", EventType.CONSULT, Stage.PLANNED).link(Role.ACTOR, "Macron");
    assertThat(coming.stage(0)).isEqualTo(Stage.PLANNED);
  }

  @Test
  void aHeadlineWithoutAVerbStandsWhereTheTextUnderItDoes() {
    String text = "Macron's Meeting With Merz\n\nMacron plans a meeting with Merz.";
    Passage passage = new Passage(text);
    passage
        .draft("Meeting", EventType.CONSULT, Stage.OCCURRED)
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Merz");
    passage
        .draft("meeting", EventType.CONSULT, Stage.PLANNED)
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Merz");
    assertThat(passage.stage(0)).isEqualTo(Stage.PLANNED);
  }

  @Test
  void twoWordsSideBySideTellOfOneEvent() {
    Passage passage = new Passage("Ottawa decided to double tariffs on Turkish steel.");
    passage.draft("double", EventType.SANCTION, Stage.AGREED).link(Role.ACTOR, "Ottawa");
    passage.draft("tariffs", EventType.SANCTION, Stage.AGREED).link(Role.ACTOR, "Ottawa");
    assertThat(passage.drafts()).hasSize(1);
  }

  @Test
  void anEventAskedForIsToldOnce() {
    Passage passage = new Passage("Merz said that Turkey had requested the meeting.");
    passage.draft("requested", EventType.CONSULT, Stage.PROPOSED).link(Role.ACTOR, "Turkey");
    passage.draft("meeting", EventType.CONSULT, Stage.PROPOSED).link(Role.ACTOR, "Turkey");
    assertThat(passage.drafts()).hasSize(1);
    assertThat(passage.claims().get(0).trigger().text()).isEqualTo("meeting");
  }

  @Test
  void whoAskedForAnEventMovedIt() {
    Passage passage = new Passage("Merz said that Turkey had requested the meeting.");
    passage.draft("meeting", EventType.CONSULT, Stage.PROPOSED).link(Role.ACTOR, "Merz");
    assertThat(names(passage.claims().get(0).stageBy())).containsExactly("Turkey");
  }

  @Test
  void aMeetingOfTwoIsNotMultilateralAndACallIsByPhone() {
    Passage passage = new Passage("Macron and Merz held a call. Macron met G7 leaders and Merz.");
    passage
        .draft("call", EventType.CONSULT, Stage.OCCURRED)
        .mode(Mode.MULTILATERAL)
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "Merz");
    passage
        .draft("met", EventType.CONSULT, Stage.OCCURRED)
        .mode(Mode.MULTILATERAL)
        .link(Role.ACTOR, "Macron")
        .link(Role.ACTOR, "G7 leaders");
    assertThat(passage.drafts().get(0).modes()).containsExactly(Mode.PHONE);
    assertThat(passage.drafts().get(1).modes()).containsExactly(Mode.MULTILATERAL);
  }

  private static final class Passage {
    private final AnalysedText text;
    private final String words;
    private final List<ClaimDraft> made = new ArrayList<>();

    Passage(String words) {
      this.words = words;
      this.text = READER.analyse(new Document("d", null, null, null, DAY, "en", words));
    }

    /** Adds a draft whose trigger is the first word of {@code at}. */
    Passage draft(String at, EventType event, Stage stage) {
      Span trigger = span(at.split(" ", -1)[0], words.indexOf(at));
      int sentence = text.text().sentenceAt(trigger.begin());
      made.add(
          new ClaimDraft(
              sentence, trigger, event, List.of(), List.of(), stage, false, List.of(), 1,
              List.of()));
      return this;
    }

    Passage mode(Mode mode) {
      made.add(made.remove(made.size() - 1).withModes(List.of(mode)));
      return this;
    }

    Passage link(Role role, String at) {
      ClaimDraft last = made.remove(made.size() - 1);
      int from = text.text().sentences().get(last.sentence()).span().begin();
      Span span = span(at, words.indexOf(at, from));
      List<Link> links = new ArrayList<>(last.links());
      links.add(new Link(role, last.sentence(), span, 0.5, "test"));
      made.add(last.with(links));
      return this;
    }

    List<ClaimDraft> drafts() {
      return REVIEW.review(text, made);
    }

    List<Claim> claims() {
      return new ClaimAssembler(new TimeChooser(SPEECH)).assemble(text, drafts());
    }

    Stage stage(int claim) {
      return claims().get(claim).stage();
    }

    List<String> actors(int claim) {
      return names(claims().get(claim).actors());
    }

    String days(int claim) {
      var time = claims().get(claim).time();
      return time == null || time.days() == null
          ? ""
          : time.days().earliest() + " " + time.days().latest();
    }

    private static Span span(String at, int begin) {
      return new Span(begin, begin + at.length());
    }
  }
}
