package org.attache.reading.claim.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Document;
import org.attache.model.Span;
import org.attache.reading.ArticleReader;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.quotation.SpeechVerbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleWordsTest {
  private static final ArticleReader READER =
      new ArticleReader(KnowledgeBase.shipped(), SpeechVerbs.shipped(), text -> List.of());

  @Test
  void aPartOfANameBecomesTheName() {
    assertThat(whole("Chile thanked the United Nations for help.", "United"))
        .isEqualTo("the United Nations");
    assertThat(whole("😀 Chile thanked the United Nations for help.", "Nations"))
        .isEqualTo("the United Nations");
  }

  @Test
  void aWholeNameStaysAsItIs() {
    assertThat(whole("Chile thanked the United Nations for help.", "the United Nations"))
        .isEqualTo("the United Nations");
    assertThat(whole("Chile thanked Peru.", "Chile")).isEqualTo("Chile");
  }

  @Test
  void wordsThatNoMentionCoversStayAsTheyAre() {
    assertThat(whole("Angry beekeepers thanked Peru.", "Angry beekeepers"))
        .isEqualTo("Angry beekeepers");
    assertThat(whole("Some of the beekeepers left.", "Some of the beekeepers"))
        .isEqualTo("Some of the beekeepers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Some of the", "at least", "all", "of", ",", "which", "or more"})
  void articlesAndQuantitiesAloneAreNobody(String words) {
    String text = "Some of the hives, at least all which hold one or more bees, were sold.";
    assertThat(whole(text, words)).isEqualTo("nobody");
  }

  private static String whole(String text, String words) {
    AnalysedText analysed = READER.analyse(Document.of("roles", text, null));
    int begin = text.indexOf(words);
    Span span = RoleWords.whole(analysed, 0, new Span(begin, begin + words.length()));
    return span == null ? "nobody" : span.of(text);
  }
}
