package org.attache.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
  private static final LocalDate DAY = LocalDate.parse("2025-08-07");

  @Test
  void anOfficeWithItsStateIsItsHolderOnTheDay() {
    Entity president = one("The US President will receive the Finnish delegation.", "US President");
    assertThat(president.name()).isEqualTo("Donald Trump");
    assertThat(president.office()).isEqualTo("President of the United States");
  }

  @Test
  void anotherDayHasAnotherHolder() {
    String text = "The US President met the Russian leader in Geneva.";
    Entity then = one(text, "US President", LocalDate.parse("2021-06-16"));
    assertThat(then.code()).isEqualTo("USA");
    Entity written = entity(text, "US President", LocalDate.parse("2021-06-17"), null);
    assertThat(written.name()).isEqualTo("Joe Biden");
  }

  @Test
  void theHeadOfATitledNameIsTheName() {
    Mention mention = mention("Russian President Vladimir Putin arrived.", "Vladimir Putin");
    assertThat(mention.kind()).isEqualTo(MentionKind.PERSON);
    assertThat(mention.entities()).singleElement().extracting(Entity::code).isEqualTo("RUS");
  }

  @Test
  void aPersonThatNoTableListsIsIntroducedByTitle() {
    Entity minister =
        one("Iraqi Prime Minister Zuhair Tamimi spoke. Tamimi left.", "Zuhair Tamimi");
    assertThat(minister.name()).isEqualTo("Zuhair Tamimi");
    assertThat(minister.code()).isEqualTo("IRQ");
    assertThat(minister.sector()).isEqualTo(Sector.GOV);
    assertThat(minister.office()).isEqualTo("Prime Minister of Iraq");
  }

  @Test
  void aPersonIsIntroducedByApposition() {
    String text = "Zuhair Tamimi, the Iraqi oil minister, arrived in Vienna. Tamimi said little.";
    assertThat(one(text, "Tamimi said").name()).isNotNull();
    Entity surname = last(text, "Tamimi");
    assertThat(surname.name()).isEqualTo("Zuhair Tamimi");
    assertThat(surname.code()).isEqualTo("IRQ");
  }

  @Test
  void bodiesAreComposedOfStateAndNoun() {
    assertThat(name("The Turkish Defence Ministry said so.", "Turkish Defence Ministry"))
        .isEqualTo("Ministry of Defence of Turkey");
    assertThat(name("Kenyan officials agreed.", "Kenyan officials"))
        .isEqualTo("Government of Kenya");
    assertThat(name("The government of Peru agreed.", "government of Peru"))
        .isEqualTo("Government of Peru");
    assertThat(name("Israeli troops withdrew.", "Israeli troops"))
        .isEqualTo("Israel Defense Forces");
    assertThat(one("Moldovan police arrested three men.", "Moldovan police").sector())
        .isEqualTo(Sector.COP);
  }

  @Test
  void aMetonymIsAGovernmentAndAfterInAPlace() {
    assertThat(name("Washington imposed new tariffs.", "Washington"))
        .isEqualTo("Government of the United States");
    Mention place = mention("They met in Washington on Monday.", "Washington");
    assertThat(place.kind()).isEqualTo(MentionKind.PLACE);
    assertThat(place.place()).extracting(Place::country).isEqualTo("USA");
  }

  @Test
  void aCityHasAPositionAndStandsForItsState() {
    Mention city = mention("Shells fell on Kramatorsk overnight.", "Kramatorsk");
    assertThat(city.place()).isNotNull().extracting(Place::country).isEqualTo("UKR");
    assertThat(one("Shells fell on Kramatorsk overnight.", "Kramatorsk").code()).isEqualTo("UKR");
  }

  @Test
  void usIsAPronounAndUSAState() {
    assertThat(one("The US joined us later.", "US").code()).isEqualTo("USA");
    assertThat(mentions("Nobody told us about turkey farms."))
        .noneMatch(m -> m.kind() == MentionKind.STATE);
  }

  @Test
  void pronounsGoToTheSubjectOfTheRightGender() {
    String text = "Angela Merkel met Emmanuel Macron in Berlin. She thanked him.";
    LocalDate day = LocalDate.parse("2019-05-01");
    assertThat(entity(text, "She", day, null).name()).isEqualTo("Angela Merkel");
    assertThat(entity(text, "him", day, null).name()).isEqualTo("Emmanuel Macron");
  }

  @Test
  void theTwoLeadersAreThoseLastNamed() {
    String text = "Emmanuel Macron called Keir Starmer. The two leaders agreed to meet.";
    assertThat(all(text, "The two leaders"))
        .extracting(Entity::name)
        .containsExactly("Emmanuel Macron", "Keir Starmer");
  }

  @Test
  void bothSidesAreTheStatesLastNamed() {
    String text = "India and Pakistan exchanged fire. Both sides claimed success.";
    assertThat(all(text, "Both sides")).extracting(Entity::code).containsExactly("IND", "PAK");
  }

  @Test
  void aRoleWithoutStateBelongsToTheStateSpokenOf() {
    String text = "Protests shook Chile on Friday. Police fired tear gas and the government met.";
    assertThat(one(text, "Police").code()).isEqualTo("CHL");
    assertThat(one(text, "the government").name()).isEqualTo("Government of Chile");
  }

  @Test
  void thePresidentIsThePublishersOwn() {
    Document document =
        new Document(
            "d",
            null,
            null,
            "The White House",
            LocalDate.parse("2022-03-01"),
            "en",
            "President Emmanuel Macron called. The President thanked him.");
    SegmentedText text = new Segmenter().segment(document);
    Span span = span(text, "The President");
    MentionResolver resolver = new MentionFinder(KNOWLEDGE).resolve(text);
    assertThat(resolver.entities(text.sentenceAt(span.begin()), span, null))
        .singleElement()
        .extracting(Entity::name)
        .isEqualTo("Joe Biden");
  }

  @Test
  void anyOtherWordsAreANameThatStandsForItself() {
    Entity unknown = one("The purple heap of zebras wept.", "purple heap of zebras");
    assertThat(unknown.name()).isEqualTo("purple heap of zebras");
  }

  @Test
  void aRegionalNotionHasNoCode() {
    Entity leaders = one("European leaders reacted with caution.", "European leaders");
    assertThat(leaders.name()).isEqualTo("European leaders");
    assertThat(leaders.code()).isNull();
  }

  @Test
  void mentionsDoNotOverlapAndCoverTheirHeads() {
    List<Mention> found =
        mentions("French Foreign Minister Jean-Noël Barrot and Kyiv's envoy met NATO allies.");
    int end = 0;
    for (Mention mention : found) {
      assertThat(mention.first()).isGreaterThanOrEqualTo(end);
      end = mention.last();
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(2);
  }

  private static @Nullable String name(String text, String words) {
    return one(text, words).name();
  }

  private static Entity one(String text, String words) {
    return one(text, words, null);
  }

  private static Entity one(String text, String words, @Nullable LocalDate asOf) {
    return entity(text, words, DAY, asOf);
  }

  private static Entity entity(String text, String words, LocalDate day, @Nullable LocalDate asOf) {
    SegmentedText segmented = segmented(text, day);
    Span span = span(segmented, words);
    return new MentionFinder(KNOWLEDGE)
        .resolve(segmented)
        .entities(segmented.sentenceAt(span.begin()), span, asOf)
        .get(0);
  }

  private static List<Entity> all(String text, String words) {
    SegmentedText segmented = segmented(text, DAY);
    Span span = span(segmented, words);
    return new MentionFinder(KNOWLEDGE)
        .resolve(segmented)
        .entities(segmented.sentenceAt(span.begin()), span, null);
  }

  private static Entity last(String text, String words) {
    SegmentedText segmented = segmented(text, DAY);
    int begin = text.lastIndexOf(words);
    Span span = new Span(begin, begin + words.length());
    return new MentionFinder(KNOWLEDGE)
        .resolve(segmented)
        .entities(segmented.sentenceAt(begin), span, null)
        .get(0);
  }

  @Test
  void aWeekdayIsNobody() {
    assertThat(mentions("Lavrov spoke on Friday.")).hasSize(1);
    assertThat(one("Prime Minister Godwin Friday spoke.", "Godwin Friday").code()).isEqualTo("VCT");
  }

  @Test
  void thePrimeMinisterIsOneAndThePrimeMinistersAreTwo() {
    String text = "Emmanuel Macron met Keir Starmer in Paris. ";
    assertThat(all(text + "Later the prime minister left.", "the prime minister")).hasSize(1);
    assertThat(all(text + "Later the prime ministers left.", "the prime ministers"))
        .extracting(Entity::name)
        .containsExactly("Emmanuel Macron", "Keir Starmer");
  }

  @Test
  void aTitleCutOffAtTheEndOfALineIsReadWithoutTheRest() {
    String text = "Emmanuel Macron met Keir Starmer.\n\nBoth the President and the Prime\n\nLater";
    assertThat(mentions(text)).hasSizeGreaterThanOrEqualTo(2);
  }

  private static Mention mention(String text, String head) {
    return mentions(text).stream()
        .filter(m -> m.head().of(text).equals(head))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention of " + head));
  }

  private static List<Mention> mentions(String text) {
    return new MentionFinder(KNOWLEDGE)
        .resolve(segmented(text, DAY)).mentions().bySentence().stream()
            .flatMap(List::stream)
            .toList();
  }

  private static SegmentedText segmented(String text, LocalDate day) {
    return new Segmenter().segment(Document.of("d", text, day));
  }

  private static Span span(SegmentedText text, String words) {
    int begin = text.document().text().indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
