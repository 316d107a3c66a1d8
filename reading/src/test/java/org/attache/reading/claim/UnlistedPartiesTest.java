package org.attache.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.reading.ArticleReader;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.testkit.SharedFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events between parties that no table knows: states yet to come, new movements, invented ones. */
class UnlistedPartiesTest {
  private static final Pattern RECORD =
      Pattern.compile("(?s)<Sentence [^>]*?date *= *\"(\\d{8})\".*?<Text>(.*?)</Text>");

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = ArticleReader.shipped(KnowledgeBase.shipped());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SANCTION | Zarkovia has imposed sanctions on Lutaria over its nuclear programme.",
        "COOPERATE | Zarkovia signed a trade agreement with Lutaria.",
        "ASSAULT | Zarkovia bombed three towns in Lutaria on Monday.",
      })
  void areKeptByTheirWordsWithoutACode(EventType event, String sentence) {
    Claim claim =
        claims(sentence).stream().filter(c -> c.event() == event).findFirst().orElseThrow();

    assertThat(claim.actors()).extracting(Entity::label).contains("Zarkovia");
    assertThat(claim.actors()).extracting(Entity::code).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUPPORT | Turkey and Greece restored full diplomatic ties.",
        "SUPPORT | Old foes Greece and Syria have renewed diplomatic ties after twelve years.",
        "SANCTION | Ethiopia has broken relations with Qatar.",
        "SANCTION | Turkey will abandon full diplomatic ties with Greece.",
      })
  void relationsAreTakenUpAndBrokenHoweverTheyAreCalled(EventType event, String sentence) {
    assertThat(claims(sentence)).extracting(Claim::event).contains(event);
  }

  @Test
  void anEventWithoutAnyPartyIsNoClaim() {
    assertThat(claims("There were sanctions, bombs and talks."))
        .allSatisfy(
            claim -> assertThat(claim.actors().size() + claim.recipients().size()).isPositive());
  }

  /** Sentences about invented states, of which all but some tell of an event. */
  @Test
  void sentencesOfPetrarchsTestsAboutInventedStatesHaveClaims(TestReporter reporter)
      throws IOException {
    String records =
        Files.readString(SharedFolder.require("peers/petrarch/PETR.UnitTest.records.xml"))
            .replaceAll("(?s)<!--.*?-->", "");
    Matcher record = RECORD.matcher(records);
    int all = 0;
    int told = 0;
    while (record.find()) {
      LocalDate day = LocalDate.parse(record.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      String text = record.group(2).strip().replaceAll("\\s+", " ");
      all++;
      told += reader.read(Document.of("d", text, day)).claims().isEmpty() ? 0 : 1;
    }
    reporter.publishEntry("sentences with a claim", told + " of " + all);
    assertThat(all).isEqualTo(284);
    assertThat(told).isGreaterThanOrEqualTo(220);
  }

  private static List<Claim> claims(String text) {
    return reader.read(Document.of("d", text, LocalDate.of(2031, 8, 7))).claims();
  }
}
