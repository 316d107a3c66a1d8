package org.attache.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.link.StateNames;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Span;
import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangeSpellingTest {
  private static final Excerpt WORDS = new Excerpt(new Span(3, 6), "met");

  private final ChangeSpelling spelling = new ChangeSpelling(StateNames.standard());

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-15", "2031-03-15..2031-03-18", "2031-03-15..", "..2031-03-18"})
  void daysAreSpeltAsTheyAreRead(String spelt) {
    assertThat(ChangeSpelling.spelt(spelling.days(spelt))).isEqualTo(spelt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "soon", "2031-02-30", "2031-03-18..2031-03-15"})
  void whatIsNoDayIsRefused(String spelt) {
    assertThatThrownBy(() -> spelling.days(spelt))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageContaining("2025-08-15");
  }

  @Test
  void aStateIsNamedByItsCodeOrItsName() {
    assertThat(spelling.place("Oslo/NOR", WORDS)).isEqualTo(oslo());
    assertThat(spelling.place(" Oslo / Norway ", WORDS)).isEqualTo(oslo());
    assertThat(ChangeSpelling.spelt(oslo())).isEqualTo("Oslo/NOR");
    assertThatThrownBy(() -> spelling.place("Oslo/Nowhere", WORDS)).hasMessageContaining("Nowhere");
    assertThatThrownBy(() -> spelling.place("/NOR", WORDS)).hasMessageContaining("name is missing");
  }

  @Test
  void participantsThatAreSpeltAsBeforeStayAsTheyWere() {
    Entity known = new Entity(WORDS, "Ada Moss", "NOR", null, "Minister");
    List<Entity> read = spelling.entities("Bo Lind; Ada Moss/NOR;", List.of(known), WORDS);

    assertThat(read).containsExactly(new Entity(WORDS, "Bo Lind", null, null, null), known);
    assertThat(ChangeSpelling.spelt(read)).isEqualTo("Bo Lind; Ada Moss/NOR");
    assertThat(spelling.entities(" ", List.of(known), WORDS)).isEmpty();
  }

  @Test
  void aNameThatHoldsWhatSeparatesIsStillOneName() {
    Entity odd = new Entity(WORDS, "Front 6/11; the old one", null, null, null);
    String spelt = ChangeSpelling.spelt(List.of(odd));
    assertThat(spelling.entities(spelt, List.of(odd), WORDS)).containsExactly(odd);
  }

  @Test
  void aDayIsADay() {
    assertThat(spelling.days("2031-03-15")).isEqualTo(Days.on(LocalDate.of(2031, 3, 15)));
  }

  private static Place oslo() {
    return new Place(WORDS, "Oslo", "NOR", null, null);
  }
}
