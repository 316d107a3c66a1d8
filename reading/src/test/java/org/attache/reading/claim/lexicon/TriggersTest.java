package org.attache.reading.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.EventType;
import org.attache.model.error.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two governments agreed on a text. | AGREE",
        "The king met with farmers. | CONSULT",
        "Norway praised the verdict. | SUPPORT",
        "The premier conceded defeat. | CONCEDE",
        "Peru and Chile held joint military exercises. | COOPERATE",
        "Norway sent aid to the islands. | AID",
        "The rebels released eleven sailors. | RETREAT",
        "The envoy appealed to the rebels for calm. | REQUEST",
        "Peru condemned the decision. | ACCUSE",
        "The king rejected the plan. | REJECT",
        "The general vowed revenge. | THREATEN",
        "Thousands protested in Lima. | PROTEST",
        "Norway expelled two diplomats. | SANCTION",
        "The navy deployed two ships. | MOBILIZE",
        "Police arrested four students. | COERCE",
        "Gunmen attacked a convoy. | ASSAULT",
      })
  void everyCategoryIsTold(String text, EventType event) {
    assertThat(Sample.events(text)).as(text).contains(event);
  }

  @Test
  void aWordIsATriggerOnlyInItsPartOfSpeech() {
    assertThat(Sample.events("The mayor visits Lima.")).containsExactly(EventType.CONSULT);
    assertThat(Sample.events("He will return the book.")).isEmpty();
  }

  @Test
  void allCategoriesAreInTheTable() {
    Set<EventType> events =
        Sample.lexicon().triggers().entries().stream()
            .map(TriggerEntry::event)
            .collect(Collectors.toSet());
    assertThat(events).isEqualTo(EnumSet.allOf(EventType.class));
  }

  @Test
  void badRowsAreToldTogether() {
    String rows =
        """
        CONSULT\tverb\tmeet\t\t0.5
        CHAT\tverb\ttalk\t\t0.5
        CONSULT\tverb\tmeet\t\t-0.5
        CONSULT\tparticle\tup\t\t0.5
        CONSULT\tverb\tsee\tbeside=him\t2
        """;
    assertThatThrownBy(() -> TriggerTable.parse(rows, Inflection.shipped()))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("triggers.tsv:2: ")
        .hasMessageContaining("triggers.tsv:3: not a weight: -0.5")
        .hasMessageContaining("triggers.tsv:4: neither verb nor noun: particle")
        .hasMessageContaining("triggers.tsv:5: not a condition: beside");
  }
}
