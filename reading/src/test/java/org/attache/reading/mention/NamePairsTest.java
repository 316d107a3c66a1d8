package org.attache.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamePairsTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
  private static final LocalDate DAY = LocalDate.parse("2025-08-07");

  @Test
  void twoKnownPersonsJoinedByAHyphenAreTwo() {
    assertThat(people("A Macron-Merz summit is being prepared."))
        .containsExactly("Emmanuel Macron", "Friedrich Merz");
    assertThat(people("The Modi–Xi talks ended.")).containsExactly("Narendra Modi", "Xi Jinping");
  }

  @Test
  void theArticleBeforeAPairBelongsToNoName() {
    assertThat(mentions("The Macron-Merz summit ended.").get(0).head()).isEqualTo(new Span(4, 10));
  }

  @Test
  void theThatOfAClauseBelongsToNoName() {
    assertThat(mentions("They said that Chile had left.").get(1).head())
        .isEqualTo(new Span(15, 20));
  }

  @Test
  void aDoubleBarrelledNameIsOnePerson() {
    assertThat(people("Kim Jong-un left. Later Ursula Smith-Merz spoke."))
        .startsWith("Kim Jong Un")
        .doesNotContain("Friedrich Merz");
  }

  @Test
  void aFormerHeadOfStateIsKnownByTheSurnameAlone() {
    assertThat(people("Biden gave an interview.")).containsExactly("Joe Biden");
  }

  @Test
  void oneOfficeOfTwoStatesIsHeldByTwo() {
    assertThat(people("The French and Indian presidents spoke."))
        .hasSize(2)
        .startsWith("Emmanuel Macron");
    assertThat(people("Talks between the French and German foreign ministers failed."))
        .containsExactly("Jean-Noel Barrot", "Johann Wadephul");
  }

  @Test
  void officialsOfTwoStatesAreTwoGovernments() {
    assertThat(people("Israeli and Lebanese officials met."))
        .containsExactly("Government of Israel", "Government of Lebanon");
  }

  @Test
  void anOfficeWithoutTheIsHeldByWhoHeldItThen() {
    String text = "It was the first talk between a US and Russian president since June 2021.";
    assertThat(names(text, "a US and Russian president", LocalDate.parse("2021-06-30")))
        .containsExactly("Joe Biden", "Vladimir Putin");
    assertThat(names(text, "a US and Russian president", null))
        .containsExactly("Donald Trump", "Vladimir Putin");
  }

  private static List<String> people(String text) {
    return mentions(text).stream()
        .flatMap(mention -> mention.entities().stream())
        .map(Entity::label)
        .toList();
  }

  private static List<Mention> mentions(String text) {
    return resolver(text).mentions().bySentence().stream().flatMap(List::stream).toList();
  }

  private static List<String> names(String text, String words, @Nullable LocalDate heldOn) {
    int begin = text.indexOf(words);
    return resolver(text).entities(0, new Span(begin, begin + words.length()), heldOn).stream()
        .map(Entity::label)
        .toList();
  }

  private static MentionResolver resolver(String text) {
    Document document = new Document("d", null, null, null, DAY, "en", text);
    return new MentionFinder(KNOWLEDGE).resolve(new Segmenter().segment(document));
  }
}
