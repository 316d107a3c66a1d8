package org.attache.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.attache.app.terminal.Columns;
import org.attache.app.terminal.Palette;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.junit.jupiter.api.Test;

final class OutputTest {
  private static final Palette PLAIN = new Palette(false);

  @Test
  void textShowsEveryPartOfAClaim() throws IOException {
    assertThat(written(OutputFormat.TEXT, false, SampleReading.complete()))
        .isEqualTo(
            """
            Rossi to go
            The Post · 2025-08-07 · 2 claims · 1 quotation

            CONSULT  meetings, visits, calls
              planned     Anna Rossi (ITA) → =Keller (CHE) · visit · hedged
                moved by  Anna Rossi (ITA)
                    when  2025-08-11 to 2025-08-17, “next week”
                   where  Oslo (NOR)
                    says  Government of Russia (RUS) “said” → Reuters “reported”
                    text  The Kremlin said that Rossi would visit Keller in Oslo next week,
                          Reuters reported.

            SUPPORT  praise, backing, recognition
              occurred    Anna Rossi (ITA)
                    text  Rossi thanked Keller.

            QUOTATIONS
              =Keller (CHE): “We are ready,”
            """);
  }

  @Test
  void explanationsNameWhatDecided() throws IOException {
    assertThat(written(OutputFormat.TEXT, true, SampleReading.complete()))
        .contains("confidence 0.75")
        .contains("stage: “would” before the trigger [cue:would]");
    assertThat(written(OutputFormat.JSONL, true, SampleReading.complete()))
        .contains("\"decided_by\":\"cue:would\"");
    assertThat(written(OutputFormat.JSONL, false, SampleReading.complete()))
        .doesNotContain("decided_by");
  }

  @Test
  void noLineOfTextIsWiderThanTheTerminal() throws IOException {
    for (int columns = 40; columns <= 110; columns++) {
      StringWriter out = new StringWriter();
      try (ReadingOutput output = OutputFormat.TEXT.open(out, new Palette(true), columns, true)) {
        output.write(SampleReading.complete());
      }
      int width = columns;
      assertThat(out.toString().lines()).allMatch(line -> Columns.of(line) <= width);
    }
  }

  @Test
  void severalTextsStandApart() throws IOException {
    Reading silent = new Reading(Document.of("a", "Rain.", null), List.of(), List.of());
    assertThat(written(OutputFormat.TEXT, false, silent, silent))
        .isEqualTo(
            "a\nno date · 0 claims · 0 quotations\n\na\nno date · 0 claims · 0 quotations\n");
  }

  @Test
  void jsonIsOneObjectForOneReadingAndAnArrayForOthers() throws IOException {
    Reading reading = SampleReading.complete();
    assertThat(written(OutputFormat.JSON, false)).isEqualTo("[]\n");
    assertThat(written(OutputFormat.JSON, false, reading)).startsWith("{\n  \"document\": {\n");
    assertThat(written(OutputFormat.JSON, false, reading, reading))
        .startsWith("[\n{")
        .endsWith("}\n]\n");
  }

  @Test
  void indentationChangesNothingButSpace() throws IOException {
    Reading reading = SampleReading.complete();
    Reading read =
        new ReadingCodec().decode(written(OutputFormat.JSON, false, reading), Origin.of("written"));
    assertThat(read.claims()).hasSize(2);
    assertThat(read.quotations()).isEqualTo(reading.quotations());
  }

  @Test
  void jsonLinesAreOneLineAReading() throws IOException {
    Reading reading = SampleReading.complete();
    assertThat(written(OutputFormat.JSONL, false, reading, reading).lines()).hasSize(2);
  }

  @Test
  void csvGuardsTextAndLeavesNumbersAlone() throws IOException {
    List<String> lines =
        written(OutputFormat.CSV, false, SampleReading.complete()).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).split(",")).containsExactlyElementsOf(CsvOutput.COLUMNS);
    assertThat(lines.get(2)).contains(",'=Keller,CHE,").contains(",59.91,-10.75,");
    assertThat(Arrays.asList(lines.get(1).split(",", -1))).hasSameSizeAs(CsvOutput.COLUMNS);
  }

  @Test
  void csvWithoutClaimsHasItsHeader() throws IOException {
    assertThat(written(OutputFormat.CSV, false)).startsWith("document,publisher,");
  }

  @Test
  void ploverRowsSayWhatWasAgreedAndWhenThePlainEventWas() throws IOException {
    List<String> rows =
        written(OutputFormat.PLOVER, false, SampleReading.complete()).lines().toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .startsWith("{\"id\":\"d-1#1\",\"date\":\"2025-08-07\"")
        .contains("\"event\":[\"SUPPORT\"]", "\"quad_code\":1");
    assertThat(rows.get(1))
        .contains("\"event\":[\"AGREE\"]", "\"auxiliary_mode\":[\"future\"]")
        .contains("\"content\":\"CONSULT\"", "\"cameo\":\"03", "\"code\":\"ITA\"")
        .contains("\"latitude\":59.91,\"longitude\":-10.75");
  }

  private static String written(OutputFormat format, boolean explain, Reading... readings)
      throws IOException {
    StringWriter out = new StringWriter();
    try (ReadingOutput output = format.open(out, PLAIN, 80, explain)) {
      for (Reading reading : readings) {
        output.write(reading);
      }
    }
    return out.toString();
  }
}
