package org.attache.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Mode;
import org.attache.model.Place;
import org.attache.model.Quotation;
import org.attache.model.Reading;
import org.attache.model.Reason;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingCodecTest {
  private static final String TEXT = "Oslo: Norway will host Chile soon, aides say. \"Yes.\"";
  private static final String CLAIM =
      "{\"event\":\"CONSULT\",\"modes\":[\"visit\"],\"contexts\":[\"political_institutions\"],"
          + "\"stage\":\"planned\",\"stage_by\":[],\"hedged\":true,"
          + "\"trigger\":{\"begin\":18,\"end\":22,\"text\":\"host\"},"
          + "\"evidence\":{\"begin\":6,\"end\":45},"
          + "\"actors\":[{\"begin\":23,\"end\":28,\"text\":\"Chile\",\"name\":\"Chile\","
          + "\"code\":\"CHL\",\"sector\":\"GOV\"}],"
          + "\"recipients\":[{\"begin\":6,\"end\":12,\"text\":\"Norway\"}],"
          + "\"time\":{\"begin\":29,\"end\":33,\"text\":\"soon\",\"earliest\":\"2025-08-07\"},"
          + "\"place\":{\"begin\":0,\"end\":4,\"text\":\"Oslo\",\"name\":\"Oslo\","
          + "\"country\":\"NOR\",\"latitude\":59.91,\"longitude\":10},"
          + "\"attribution\":[{\"source\":{\"begin\":35,\"end\":40,\"text\":\"aides\"},"
          + "\"kind\":\"anonymous\",\"cue\":\"say\"}],"
          + "\"confidence\":0.90";
  private static final String QUOTATION =
      "{\"begin\":47,\"end\":51,\"text\":\"Yes.\",\"direct\":true}";
  private static final String JSON =
      "{\"document\":{\"id\":\"d1\",\"published\":\"2025-08-07\"},\"claims\":["
          + CLAIM
          + "}],\"quotations\":["
          + QUOTATION
          + "]}";

  private final ReadingCodec codec = new ReadingCodec();

  @Test
  void aReadingIsWrittenInTheContractsOrderWithoutAbsentMembers() {
    assertThat(codec.encode(reading())).isEqualTo(JSON);
  }

  @Test
  void reasonsAndTextAreWrittenWhereAskedFor() {
    String json = codec.withReasons().withText().encode(reading());

    assertThat(json)
        .contains("\"reasons\":[{\"aspect\":\"stage\",\"decided_by\":\"cue:will\"}]")
        .contains("\"text\":\"Oslo: ");
    assertThat(codec.decode(json, Origin.of("f"))).isEqualTo(reading());
  }

  @Test
  void aReadingWithoutTextKeepsEverythingElse() {
    Reading decoded = codec.decode(JSON, Origin.of("f"));

    assertThat(decoded.document().text()).isEmpty();
    assertThat(decoded.quotations()).isEqualTo(reading().quotations());
    assertThat(codec.encode(decoded)).isEqualTo(JSON);
  }

  @Test
  void aClaimWithoutConfidenceIsCertain() {
    Reading decoded = codec.decode(JSON.replace(",\"confidence\":0.90", ""), Origin.of("f"));

    assertThat(decoded.claims().get(0).confidence()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1,1.00", "0,0.00", "0.5,0.50", "0.123,0.123", "0.98761,0.9876", "1e-9,0.00"})
  void confidenceHasTwoToFourDecimals(double confidence, String written) {
    Claim claim = claim(confidence);

    String json = codec.encode(new Reading(document(), List.of(claim), List.of()));

    assertThat(json).contains("\"confidence\":" + written + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"event\":\"CONSULT\" | \"event\":\"MEET\" | claims[0].event must be one of AGREE CONSULT",
        "\"event\":\"CONSULT\", | `` | claims[0] lacks \"event\"",
        "\"hedged\":true | \"hegded\":true | claims[0].hegded is not known here",
        "\"hedged\":true | \"hedged\":\"yes\" | claims[0].hedged must be true or false, not"
            + " \"yes\"",
        "\"visit\" | \"riot\" | claims[0] is not possible: mode riot is not one of CONSULT",
        "\"code\":\"CHL\" | \"code\":\"chl\" | claims[0].actors[0] is not possible: not a country",
        "\"text\":\"host\" | \"text\":\"\" | claims[0].trigger lacks \"text\"",
        "\"stage\":\"planned\" | \"stage\":null | claims[0] lacks \"stage\"",
        "\"earliest\":\"2025-08-07\" | \"earliest\":\"7 Aug\" | claims[0].time.earliest must be a"
            + " day like 2025-08-07",
        "\"end\":28 | \"end\":28.5 | claims[0].actors[0].end must be a whole number",
        "\"end\":28 | \"end\":29 | claims[0].actors[0] is not possible: excerpt of 5 units",
        "\"begin\":6,\"end\":45 | \"begin\":9,\"end\":8 | claims[0].evidence is not possible: not a"
            + " span",
        "\"confidence\":0.90 | \"confidence\":1.5 | claims[0] is not possible: not a confidence:"
            + " 1.5",
        "\"latitude\":59.91, | `` | claims[0].place is not possible: half a position",
        "\"anonymous\" | \"rumour\" | claims[0].attribution[0].kind must be one of official person",
        "\"stage_by\":[] | \"stage_by\":{} | claims[0].stage_by must be a list, not an object",
        "\"direct\":true | \"direct\":true,\"direct\":false | is broken: Duplicate",
        "\"quotations\" | \"quotes\" | quotes is not known here; known are claims document",
      })
  void whatIsNotByTheContractIsRefusedByName(String part, String changed, String message) {
    String json = JSON.replace(part, changed);

    assertThatThrownBy(() -> codec.decode(json, Origin.line("old.jsonl", 12)))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageStartingWith("old.jsonl:12")
        .hasMessageContaining(message);
  }

  @Test
  void nullsAndEmptyStringsCountAsAbsent() {
    String json = JSON.replace("\"cue\":\"say\"", "\"cue\":\"\"").replace("\"CHL\"", "null");

    Claim claim = codec.decode(json, Origin.of("f")).claims().get(0);

    assertThat(claim.attribution().get(0).cue()).isNull();
    assertThat(claim.actors().get(0).code()).isNull();
  }

  @Test
  void anExcerptThatTheTextDoesNotHoldIsRefused() {
    String json = JSON.replace("\"id\"", "\"text\":\"" + "x".repeat(60) + "\",\"id\"");

    assertThatThrownBy(() -> codec.decode(json, Origin.of("f")))
        .hasMessageContaining("claims[0].trigger quotes \"host\" where the text says \"xxxx\"");
  }

  @Test
  void aSpanBeyondTheTextIsRefused() {
    String json = JSON.replace("\"id\"", "\"text\":\"short\",\"id\"");

    assertThatThrownBy(() -> codec.decode(json, Origin.of("f")))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageContaining("in a text of 5 units");
  }

  private static Reading reading() {
    Quotation quotation = new Quotation(Excerpt.of(TEXT, new Span(47, 51)), true, null, null, null);
    return new Reading(document(), List.of(claim(0.9)), List.of(quotation));
  }

  private static Document document() {
    return Document.of("d1", TEXT, LocalDate.of(2025, 8, 7));
  }

  private static Claim claim(double confidence) {
    Entity chile = new Entity(part(23, 28), "Chile", "CHL", Sector.GOV, null);
    return new Claim(
        EventType.CONSULT,
        List.of(Mode.VISIT),
        List.of(Context.POLITICAL_INSTITUTIONS),
        Stage.PLANNED,
        List.of(),
        true,
        part(18, 22),
        new Span(6, 45),
        List.of(chile),
        List.of(new Entity(part(6, 12), null, null, null, null)),
        new Timex(part(29, 33), Days.from(LocalDate.of(2025, 8, 7))),
        new Place(part(0, 4), "Oslo", "NOR", 59.91, 10.0),
        List.of(
            new Attribution(
                new Entity(part(35, 40), null, null, null, null), SourceKind.ANONYMOUS, "say")),
        confidence,
        List.of(new Reason("stage", "cue:will", "")));
  }

  private static Excerpt part(int begin, int end) {
    return Excerpt.of(TEXT, new Span(begin, end));
  }
}
