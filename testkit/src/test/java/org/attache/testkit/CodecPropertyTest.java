package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;

final class CodecPropertyTest {
  private final ReadingCodec full = new ReadingCodec().withReasons().withText();
  private final DocumentCodec documents = new DocumentCodec();

  @Seeded(300)
  void aReadingComesBackAsItWasWritten(Chance chance) {
    Reading reading = RandomReading.reading(chance);

    assertThat(full.decode(full.encode(reading), Origin.of("test"))).isEqualTo(reading);
  }

  @Seeded(300)
  void aDocumentSurvivesTheWayThroughBytes(Chance chance) {
    Document document = RandomReading.document(chance);

    byte[] bytes = documents.encode(document).getBytes(StandardCharsets.UTF_8);

    assertThat(documents.decode(new String(bytes, StandardCharsets.UTF_8), Origin.of("test")))
        .isEqualTo(document);
  }

  @Seeded(300)
  void aReadingStandsOnOneLineWithoutNullsOrEmptyMembers(Chance chance) {
    String json = new ReadingCodec().encode(RandomReading.reading(chance));

    assertThat(json)
        .doesNotContain("\n", "\r", "\"reasons\":")
        .doesNotContainPattern("[a-z_]\":(null|\"\")")
        .contains("\"claims\":[", "\"quotations\":[");
  }

  @Seeded(500)
  void brokenJsonIsRefusedAndNeverMore(Chance chance) {
    String json = full.encode(RandomReading.reading(chance));
    int place = chance.below(json.length());
    String broken =
        json.substring(0, place) + chance.of("", "}", "\"", "\u0000", "[", "1e9", ",") + "\uD800";

    assertThatThrownBy(() -> full.decode(broken, Origin.line("in.jsonl", 7)))
        .isInstanceOfSatisfying(
            IncorrectInput.class, e -> assertThat(e.place()).isEqualTo("in.jsonl:7"));
  }

  @Seeded(500)
  void hostileTextIsNoDocument(Chance chance) {
    assertThatThrownBy(() -> documents.decode(HostileText.of(chance), Origin.of("test")))
        .isInstanceOf(IncorrectInput.class);
  }
}
