package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.export.EventExport;
import org.attache.model.Days;
import org.attache.model.SourceKind;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON lines. */
class ExportTest {
  private static Sketch talks(String day, String sentence, Stage stage) {
    return Sketch.on(day, sentence)
        .document("d-" + day)
        .stage(stage)
        .actor("Government of France", "FRA")
        .actor("Government of Egypt", "EGY");
  }

  @Test
  void aLineTellsTheCourseOfAnEvent() {
    LedgerRecord record =
        LedgerRecord.fold(
            List.of(
                talks("2031-03-06", "The [talks] on grain are set for Friday.", Stage.PLANNED)
                    .days(Days.on(LocalDate.of(2031, 3, 14)))
                    .make(),
                talks("2031-03-08", "The [talks] on grain are off, it is said.", Stage.CANCELLED)
                    .says("people close to the matter", null, SourceKind.ANONYMOUS)
                    .make()),
            List.of(),
            AsOf.day(LocalDate.of(2031, 3, 9)));
    List<String> lines = new EventExport().lines(record);
    assertThat(lines).hasSize(1);
    JsonNode event = new JsonMapper().readTree(lines.get(0));
    assertThat(event.get("id").asString()).isEqualTo(record.events().get(0).id());
    assertThat(event.get("event").asString()).isEqualTo("CONSULT");
    assertThat(event.get("participants").get(0).get("code").asString()).isEqualTo("FRA");
    assertThat(event.get("days").get("latest").asString()).isEqualTo("2031-03-14");
    assertThat(event.get("lapsed").asBoolean()).isFalse();
    JsonNode rumour = event.get("history").get(1);
    assertThat(rumour.get("stage").asString()).isEqualTo("planned");
    assertThat(rumour.get("says").asString()).isEqualTo("cancelled");
    assertThat(rumour.get("document").asString()).isEqualTo("d-2031-03-08");
    assertThat(rumour.get("trigger").get("begin").asInt()).isEqualTo(4);
  }
}
