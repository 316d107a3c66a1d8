package org.attache.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names that several bear, and roles that several states could own. */
class NamesakesTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
  private static final LocalDate DAY = LocalDate.parse("2025-08-07");

  @Test
  void georgiaIsTheStateOfWhichTheTextSpeaks() {
    assertThat(codes("US governors met. Police in Georgia arrested five men.", "Police"))
        .containsExactly("USA");
    assertThat(codes("Georgian voters are angry. Police in Georgia made arrests.", "Police"))
        .containsExactly("GEO");
  }

  @Test
  void aSmallCapitalNeedsItsStateBesideIt() {
    String text = "Australian farmers marched through Victoria. The government gave way.";
    assertThat(codes(text, "The government")).containsExactly("AUS");
  }

  @Test
  void aTownBeforeFurtherWordsIsAGivenName() {
    String text = "The envoy met Takeo Murashige, the Japanese defence minister, in Seoul.";
    assertThat(codes(text, "Takeo Murashige")).containsExactly("JPN");
  }

  @Test
  void theNameOfAStateIsNoSurname() {
    assertThat(codes("The convoy reached Mali from Senegal on Monday.", "Mali"))
        .containsExactly("MLI");
  }

  @Test
  void theLongerNameTellsTheStateOfABody() {
    String text = "The British Columbia Securities Commission opened an inquiry.";
    assertThat(codes(text, "The British Columbia Securities Commission")).containsExactly("CAN");
  }

  @Test
  void aBodyAfterAStateIsThatStatesAndLendsNobodyAnothers() {
    String text =
        "The Philippine Department of Justice and the National Bureau of Inquiries charged him.";
    assertThat(codes(text, "National Bureau of Inquiries")).containsExactly("PHL");
  }

  @Test
  void twoListedNamesAreNotOneBody() {
    String text = "The European Union and Moldova signed an energy deal.";
    assertThat(codes(text, "European Union")).containsExactly("EUR");
    assertThat(codes(text, "Moldova")).containsExactly("MDA");
  }

  @Test
  void anEmbassyDoesNotTellWhereTheCrowdIs() {
    String text = "Hundreds of people rallied outside the U.S. Consulate in Nuuk, Greenland.";
    assertThat(codes(text, "Hundreds of people")).containsExactly("GRL");
  }

  @Test
  void aParliamentOfAnUnmistakableNameNeedsNoStateBesideIt() {
    String text = "The Islamic Consultative Assembly removed the minister. Congress adjourned.";
    assertThat(codes(text, "Islamic Consultative Assembly")).containsExactly("IRN");
    assertThat(codes("Brazil voted. The Senate adjourned.", "The Senate")).containsExactly("BRA");
  }

  @Test
  void membersAndFriendsOfABodyBearItsCode() {
    assertThat(codes("Arms went to NATO allies.", "NATO allies")).containsExactly("IGO");
    assertThat(codes("UN experts accused Israel.", "UN experts")).containsExactly("UNO");
    assertThat(codes("All European NATO countries agreed.", "NATO")).containsExactly("IGO");
  }

  @Test
  void paragraphsOfADigestDoNotLendEachOtherTheirStates() {
    String text =
        """
        French farmers blocked Paris. France sent police.

        Kenya opened an embassy in Oslo.

        Peru closed its ports.

        Prosecutors in Manila charged a senator.
        """;
    assertThat(codes(text, "Prosecutors")).containsExactly("PHL");
  }

  @Test
  void victimsBelongToWhereTheyAreHit() {
    String text = "Russian rockets killed nine people in Kharkiv.";
    assertThat(codes(text, "nine people")).containsExactly("UKR");
  }

  @Test
  void aRoleOfSeveralStatesIsSeveralParties() {
    String text = "Polish and Danish officials signed the paper.";
    assertThat(codes(text, "Polish and Danish officials")).containsExactly("POL", "DNK");
    String leaders = "The leaders of Armenia and Azerbaijan flew home.";
    assertThat(codes(leaders, "The leaders of Armenia and Azerbaijan"))
        .containsExactly("ARM", "AZE");
  }

  @Test
  void whoIsThankedForHisDeedsDidThem() {
    String text = "Keir Starmer thanked Emmanuel Macron for his support.";
    assertThat(codes(text, "his")).containsExactly("FRA");
  }

  @Test
  void aBodyThatSaysTheyIsThey() {
    String text = "The Houthis fired at civilians. Hezbollah said they had hit a tank.";
    assertThat(codes(text, "they")).containsExactly("LBN");
  }

  @Test
  void aDiplomatBelongsToWhoSendsHim() {
    String text = "Fiji expelled New Zealand High Commissioner to Fiji Anna Whitcombe.";
    assertThat(codes(text, "Anna Whitcombe")).containsExactly("NZL");
  }

  @Test
  void aParagraphThatSpeaksOfOthersIsTheirs() {
    String text =
        """
        Syria opened its borders. Syrian traders cheered in Damascus.

        Syria and Jordan signed a treaty on water. Syria paid.

        South Korean judges jailed a banker. The court fined him too.
        """;
    assertThat(codes(text, "The court")).containsExactly("KOR");
  }

  @Test
  void aGroupThatAndJoinsBelongsToTheSameState() {
    String text =
        "Iraq and Iraqi papers spoke of it. The blast hurt Danish diplomats and soldiers.";
    assertThat(codes(text, "soldiers")).containsExactly("DNK");
  }

  @Test
  void aGovernmentSpeaksOfOthersPrisonersAbroad() {
    String text =
        "The Secretary of State spoke of the United States and of Belarus. He named political"
            + " prisoners.";
    assertThat(codes(text, "political prisoners", "The White House")).containsExactly("BLR");
  }

  @Test
  void aBodyOfSeveralStatesBelongsToNone() {
    String text = "British officials praised the African Rivers Fund and NATO Winter College.";
    assertThat(codes(text, "the African Rivers Fund")).containsExactly("IGO");
    assertThat(codes(text, "NATO Winter College")).containsExactly("IGO");
  }

  @Test
  void aPairOfLeadersGovernsTheirOwnState() {
    assertThat(codes("The Trump-Vance administration agreed.", "The Trump-Vance administration"))
        .containsExactly("USA");
  }

  private static List<String> codes(String text, String words) {
    return codes(text, words, null);
  }

  private static List<String> codes(String text, String words, @Nullable String publisher) {
    SegmentedText segmented =
        new Segmenter().segment(new Document("t", null, null, publisher, DAY, "en", text));
    int begin = text.indexOf(words);
    return new MentionFinder(KNOWLEDGE)
            .resolve(segmented)
            .entities(segmented.sentenceAt(begin), new Span(begin, begin + words.length()), null)
            .stream()
            .map(Entity::code)
            .map(String::valueOf)
            .toList();
  }
}
