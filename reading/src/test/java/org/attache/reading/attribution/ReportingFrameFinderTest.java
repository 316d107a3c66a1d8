package org.attache.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Reason;
import org.attache.model.SourceKind;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.quotation.QuotedSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingFrameFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry said that rebels attacked the port. | attacked | The ministry",
        "Norland says it will close the border. | close | Norland",
        "Rebels attacked the port, the ministry said on Monday. | attacked | the ministry",
        "Rebels attacked the port, says the ministry. | attacked | the ministry",
        "Rebels attacked the port overnight, state media reported. | attacked | state media",
        "According to the mayor, rebels attacked the port. | attacked | the mayor",
        "Rebels attacked the port, according to the mayor. | attacked | the mayor",
        "Rebels attacked the port, per the mayor. | attacked | the mayor",
        "Norland announces sanctions on three banks. | sanctions | Norland",
        "The president announced a ban on grain from Sudland. | ban | The president",
        "A ban on grain was announced by the president. | ban | the president",
        "He left because of a ban announced by the president. | ban | the president",
        "In a statement, the army said two soldiers were killed. | killed | the army",
        "The army issued a statement saying two soldiers were killed. | killed | The army",
        "A statement from the army said two soldiers were killed. | killed | the army",
        "The mayor's office said two soldiers were killed. | killed | The mayor's office",
        "The minister, who was visiting Oslo, said rebels attacked. | attacked | The minister",
        "The minister, in a speech on Friday, said rebels attacked. | attacked | The minister",
        "Norland accused Sudland of shelling a village. | shelling | Norland",
        "Norland expelled the envoy, accusing Sudland of shelling a village. | shelling | Norland",
        "The group claimed responsibility for the bombing. | bombing | The group",
        "Norland denied any involvement in the raid. | involvement | Norland",
        "Norland rejected the allegations of torture. | torture | Norland",
        "The minister informed the envoy of his plan to resign. | resign | The minister",
        "The army claims to have seized the bridge. | seized | The army",
        "The minister continued to say that troops would leave. | leave | The minister",
        "The envoy met rebels and said talks would resume. | talks | The envoy",
        "Norland closed its port, with officials stating that a ship was seized. | seized | officials",
        "The leaders reaffirmed their commitment to supply weapons. | supply | The leaders",
        "The Sudland's announcement of a truce was welcomed. | truce | The Sudland",
      })
  void whoeverReportsVouchesForTheContent(String text, String word, String source) {
    assertThat(Told.by(text).sources(word)).containsExactly(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland's foreign minister Anna Berg said rebels attacked. | Anna Berg",
        "Interior Minister Anna Berg says rebels attacked. | Anna Berg",
        "Anna Berg, the foreign minister, said rebels attacked. | Anna Berg",
        "The foreign minister, Anna Berg, said rebels attacked. | Anna Berg",
        "Rebels attacked, according to Foreign Minister Anna Berg. | Anna Berg",
        "Rebels attacked, said Governor Anna Berg. | Anna Berg",
      })
  void aPersonByNameIsNamedWithoutTheOffice(String text, String name) {
    String word = text.contains("attacked") ? "attacked" : "";
    assertThat(Told.by(text).sources(word)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "People familiar with the matter said rebels attacked. | ANONYMOUS",
        "Rebels attacked, according to two sources. | ANONYMOUS",
        "Officials who asked not to be named said rebels attacked. | ANONYMOUS",
        "Observers say rebels attacked. | ANONYMOUS",
        "Witnesses said rebels attacked. | ANONYMOUS",
        "State television said rebels attacked. | MEDIA",
        "Reuters reported that rebels attacked. | MEDIA",
        "The daily newspaper Morgenblad reported that rebels attacked. | MEDIA",
        "A leaked memo says rebels attacked. | DOCUMENT",
        "Residents said rebels attacked. | PUBLIC",
        "Her lawyer said rebels attacked. | PERSON",
        "The army said rebels attacked. | OFFICIAL",
        "Norland said rebels attacked. | OFFICIAL",
      })
  void theKindFollowsFromTheWords(String text, SourceKind kind) {
    assertThat(Told.by(text).kinds("attacked")).containsExactly(kind);
  }

  @Test
  void twoSubjectsAreTwoSources() {
    assertThat(Told.by("Norland and the Sudland army said rebels attacked.").sources("attacked"))
        .containsExactly("Norland", "the Sudland army");
  }

  @Test
  void andWithinTheNameOfABodyPartsNothing() {
    Told told = Told.by("The Ministry of Trade and Industry said rebels attacked.");
    assertThat(told.sources("attacked")).containsExactly("The Ministry of Trade and Industry");
  }

  @Test
  void theCueHoldsTheAuxiliariesOfTheVerb() {
    assertThat(Told.by("The army has also confirmed that rebels attacked.").cues("attacked"))
        .containsExactly("has also confirmed");
  }

  @Test
  void everySentenceOfAQuotationStandsOnItsSpeakersWord() {
    String text = "\"They burned the school. Then they took the bridge,\" Ms Berg said.";
    QuotedSpan quote =
        new QuotedSpan(
            Told.place(text, "They burned the school. Then they took the bridge,"),
            Told.place(text, "Ms Berg"),
            Told.segment(text).sentenceAt(text.indexOf("Ms Berg")),
            Told.place(text, "said"),
            null);
    Told told = Told.by(text, List.of(quote));
    assertThat(told.sources("burned")).containsExactly("Ms Berg");
    assertThat(told.sources("took")).hasSize(1);
  }

  @Test
  void namedMentionsPartAPhraseAndNameTheSources() {
    String text = "Premier Erik Dahl and defence minister Anna Berg warned that rebels attacked.";
    List<Mention> people =
        List.of(
            new Mention(
                0,
                0,
                3,
                Told.place(text, "Erik Dahl"),
                MentionKind.PERSON,
                List.of(),
                null,
                new Reason("entity", "test", "")),
            new Mention(
                0,
                4,
                8,
                Told.place(text, "Anna Berg"),
                MentionKind.PERSON,
                List.of(),
                null,
                new Reason("entity", "test", "")));
    assertThat(Told.withMentions(text, people).sources("attacked"))
        .containsExactly("Erik Dahl", "Anna Berg");
  }

  @Test
  void aPronounIsASubjectOfItsOwn() {
    assertThat(Told.by("He came to the camp and he said rebels attacked.").sources("attacked"))
        .containsExactly("he");
  }
}
