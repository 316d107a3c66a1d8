package org.attache.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.attache.model.Document;
import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentCodecTest {
  private final DocumentCodec codec = new DocumentCodec();

  @Test
  void everyKnownMemberIsRead() {
    String json =
        "{\"id\":\"a\",\"url\":\"https://n.invalid/a\",\"title\":\"T\",\"publisher\":\"P\","
            + "\"published\":\"2025-08-07\",\"language\":\"en\",\"text\":\"Talks.\"}";

    Document document = codec.decode(json, Origin.of("f"));

    assertThat(document)
        .isEqualTo(
            new Document(
                "a", "https://n.invalid/a", "T", "P", LocalDate.of(2025, 8, 7), "en", "Talks."));
    assertThat(codec.encode(document)).isEqualTo(json);
  }

  @Test
  void furtherMembersNullsAndEmptyStringsCountAsAbsent() {
    String json = "{\"text\":\"T\",\"id\":\"a\",\"url\":null,\"title\":\"\",\"tags\":[{\"x\":[]}]}";

    assertThat(codec.decode(json, Origin.of("f"))).isEqualTo(Document.of("a", "T", null));
  }

  @Test
  void aDocumentWithoutAnIdIsNamedByItsAddressOrItsPlace() {
    assertThat(codec.decode("{\"text\":\"T\",\"url\":\"u\"}", Origin.of("f")).id()).isEqualTo("u");
    assertThat(codec.decode("{\"text\":\"T\"}", Origin.line("f.jsonl", 3)).id())
        .isEqualTo("f.jsonl:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-08-07", "2025-08-07T23:30:00-11:00", "2025-08-07 01:00", " 2025-08-07 "})
  void theDayOfPublicationIsTakenAsWritten(String published) {
    String json = "{\"text\":\"T\",\"published\":\"" + published + "\"}";

    assertThat(codec.decode(json, Origin.of("f")).published()).isEqualTo("2025-08-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | text-missing",
        "{\"text\":\"\"} | text-missing",
        "{\"text\":7} | value-wrong",
        "[] | value-wrong",
        "`` | json-empty",
        "{\"text\":\"T\" | json-broken",
        "{\"text\":\"T\"} {} | json-broken",
        "{\"text\":\"T\",\"published\":\"2025-02-30\"} | date-unreadable",
        "{\"text\":\"T\",\"published\":\"yesterday\"} | date-unreadable",
        "{\"text\":\"T\",\"published\":20250807} | value-wrong",
      })
  void whatIsNoDocumentIsRefusedWithItsPlace(String json, String code) {
    assertThatThrownBy(() -> codec.decode(json, Origin.line("in.jsonl", 5)))
        .isInstanceOfSatisfying(
            IncorrectInput.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.place()).isEqualTo("in.jsonl:5");
              assertThat(e).hasMessageStartingWith("in.jsonl:5");
            });
  }

  @Test
  void theLineWithinTheJsonIsNamed() {
    assertThatThrownBy(() -> codec.decode("{\n\"text\":\n\"T\",\n\"url\": 1}", Origin.of("f.json")))
        .isInstanceOf(IncorrectInput.class)
        .hasMessage("f.json:4: url must be a string, not 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e4008888888888888888888888", "-1E-99999999999", "1e2147483648"})
  void aNumberBeyondAnyDecimalIsRefusedWithItsPlace(String number) {
    String json = "{\"text\":\"T\",\n\"id\":" + number + "}";

    assertThatThrownBy(() -> codec.decode(json, Origin.of("f")))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageStartingWith("f:2: ");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"text\":\"T\",\"x\":" + "[".repeat(100_000);

    assertThatThrownBy(() -> codec.decode(deep, Origin.of("f")))
        .isInstanceOfSatisfying(
            IncorrectInput.class, e -> assertThat(e.code()).isEqualTo("input-too-large"));
  }

  @Test
  void aTextBeyondTheBoundIsRefused() {
    String json = "{\"text\":\"" + "a".repeat(JsonParsing.LONGEST_STRING + 1) + "\"}";

    assertThatThrownBy(() -> codec.decode(json, Origin.of("f")))
        .isInstanceOfSatisfying(
            IncorrectInput.class, e -> assertThat(e.code()).isEqualTo("input-too-large"));
  }

  @Test
  void halfASurrogatePairIsEscaped() {
    String json = codec.encode(Document.of("a", "x\uD83Dy\uD83D\uDE00\uDE00", null));

    assertThat(json).contains("\"x\\ud83dy\uD83D\uDE00\\ude00\"");
    assertThat(codec.decode(json, Origin.of("f")).text()).isEqualTo("x\uD83Dy\uD83D\uDE00\uDE00");
  }
}
