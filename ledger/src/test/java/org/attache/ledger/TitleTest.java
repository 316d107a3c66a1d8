package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

/** What events are called. */
class TitleTest {
  @Test
  void sidesOfAMeetingStandUnderTheirSurnamesInAlphabeticalOrder() {
    assertThat(
            title(
                Sketch.on("2031-03-06", "Ada Quill will [meet] Bo Amsel.")
                    .stage(Stage.PLANNED)
                    .actor("Ada Quill", "FRA")
                    .actor("Bo Amsel", "DEU")))
        .isEqualTo("Amsel–Quill meeting");
  }

  @Test
  void statesAndTheirGovernmentsAreOneSide() {
    assertThat(
            title(
                measure("2031-03-06", "Washington announces [tariffs] on India.")
                    .actor("Government of the United States", "USA")
                    .recipient("India", "IND"),
                measure("2031-03-07", "US [tariffs] on India take effect.")
                    .actor("Government of the United States", "USA")
                    .recipient("Government of India", "IND")))
        .isEqualTo("US tariffs on India");
  }

  @Test
  void aSurnameKeepsItsParticle() {
    assertThat(
            title(
                measure("2031-03-06", "Ilse von der Aue [sanctions] Peru.")
                    .actor("Ilse von der Aue", "EUR")
                    .recipient("Government of Peru", "PER")))
        .isEqualTo("Von der Aue sanctions on Peru");
  }

  @Test
  void surnamesOfEastAsiaComeFirst() {
    assertThat(
            title(
                Sketch.on("2031-03-06", "Pak Il-ho [visited] Oman.")
                    .actor("Pak Il-ho", "PRK")
                    .recipient("Government of Oman", "OMN")))
        .isEqualTo("Pak visit to Oman");
  }

  @Test
  void whoResignsDoesItHimself() {
    assertThat(
            title(
                Sketch.on("2031-03-06", "Bo Amsel [resigned].")
                    .event(EventType.RETREAT)
                    .actor("Bo Amsel", "DEU")))
        .isEqualTo("Resignation of Amsel");
  }

  @Test
  void whereNobodyIsNamedThePlaceIs() {
    assertThat(
            title(
                Sketch.on("2031-03-06", "An [attack] shook Bamako.")
                    .event(EventType.ASSAULT)
                    .place("Bamako", "MLI")))
        .isEqualTo("Attack in Bamako");
  }

  private static Sketch measure(String day, String sentence) {
    return Sketch.on(day, sentence).event(EventType.SANCTION);
  }

  private static String title(Sketch... sketches) {
    LedgerRecord record =
        LedgerRecord.fold(
            Arrays.stream(sketches).map(Sketch::make).toList(),
            List.of(),
            AsOf.day(LocalDate.of(2031, 12, 1)));
    assertThat(record.events()).hasSize(1);
    return record.events().get(0).title();
  }
}
