package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.app.export.Rows;
import org.attache.app.export.Wishes;
import org.attache.ledger.AsOf;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Assertions;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.RecordView;
import org.attache.model.Reading;
import org.attache.testkit.Chance;
import org.attache.testkit.RandomReading;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats of event data. */
final class CodedExportTest {
  @ParameterizedTest
  @CsvSource({"POLECAT,40", "ICEWS,20", "GDELT,61", "GDELT_MENTIONS,16"})
  void everyRowHasTheColumnsOfTheFormat(ExportFormat format, int columns) {
    assertThat(Exported.of(format).cells()).isNotEmpty().allMatch(row -> row.size() == columns);
    assertThat(Exported.of(format, Exported.unrealised()).cells())
        .allMatch(row -> row.size() == columns + 1);
  }

  @Test
  void whatWasNotHeldIsCodedAsTheVerbalActThatItIs() {
    Exported made = Exported.of(ExportFormat.POLECAT);
    assertThat(rowsOf(made, "m-1")).isEqualTo("AGREE");
    assertThat(rowsOf(made, "m-3")).isEqualTo("REJECT");
    assertThat(rowsOf(made, "v-1")).isEqualTo("CONSULT");
  }

  @Test
  void whatTheCodebookCannotExpressIsLeftOutAndCounted() {
    Manifest manifest = Exported.of(ExportFormat.POLECAT).manifest();
    assertThat(manifest.tally().dropped())
        .isEqualTo(
            Map.of(
                "not realised: CONSULT mooted", 1L,
                "not realised: SANCTION planned", 1L,
                "not realised: ASSAULT denied", 1L));
    assertThat(manifest.tally().rows()).isEqualTo(5);
    Manifest all = Exported.of(ExportFormat.POLECAT, Exported.unrealised()).manifest();
    assertThat(all.tally().dropped()).isEmpty();
    assertThat(all.tally().rows()).isEqualTo(8);
  }

  @Test
  void aMeetingIsTwoRowsInIcewsUnlessOneIsWished() {
    Wishes single = new Wishes(Scene.DAY, "1.2.3", Rows.EVENTS, false, false, false);
    assertThat(sources(Exported.of(ExportFormat.ICEWS))).contains("Urs Keller>Anna Rossi");
    assertThat(sources(Exported.of(ExportFormat.ICEWS)))
        .filteredOn(pair -> pair.equals("Anna Rossi>Urs Keller"))
        .hasSize(2);
    assertThat(sources(Exported.of(ExportFormat.ICEWS, single)))
        .filteredOn(pair -> pair.equals("Urs Keller>Anna Rossi"))
        .as("only that of the refusal, which he moved")
        .hasSize(1);
  }

  @Test
  void codesKeepTheirZeroAndScoresTheirSign() {
    List<String> sanction =
        Exported.of(ExportFormat.ICEWS).cells().stream()
            .filter(row -> row.get(2).equals("Norway"))
            .findFirst()
            .orElseThrow();
    assertThat(sanction.get(6)).startsWith("1");
    assertThat(sanction.get(7)).isEqualTo("-6.0");
    assertThat(sanction.get(13)).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(Exported.of(ExportFormat.ICEWS).cells()).anyMatch(row -> row.get(6).startsWith("0"));
  }

  @Test
  void gdeltHasPlacesByFipsAndActorsByIso() {
    List<String> visit =
        Exported.of(ExportFormat.GDELT).cells().stream()
            .filter(row -> row.get(6).equals("LIN WEI"))
            .findFirst()
            .orElseThrow();
    assertThat(visit.get(7)).isEqualTo("CHN");
    assertThat(visit.get(37)).isEqualTo("CH");
    assertThat(visit.subList(51, 58)).contains("Paris, France", "FR", "48.86", "2.35");
    assertThat(visit.get(4)).isEqualTo("2031.7151");
  }

  @Test
  void mentionsPointToTheirEvents() {
    List<String> events = column(Exported.of(ExportFormat.GDELT), 0);
    assertThat(column(Exported.of(ExportFormat.GDELT_MENTIONS), 0)).hasSameElementsAs(events);
    assertThat(events).doesNotHaveDuplicates();
  }

  @Seeded(40)
  void noClaimIsLostSilentlyAndNoRowIsBroken(Chance chance) {
    List<Assertion> claims = new ArrayList<>();
    for (Reading reading : chance.upTo(6, () -> RandomReading.reading(chance))) {
      claims.addAll(Assertions.of(reading, RandomReading.day(chance)));
    }
    LedgerView view = new RecordView(LedgerRecord.fold(claims, List.of(), AsOf.day(Scene.DAY)));
    long known =
        view.events(EventFilter.ALL, 0, 1000).stream()
            .mapToLong(line -> view.event(line.id()).reports().size())
            .sum();
    for (ExportFormat format : List.of(ExportFormat.POLECAT, ExportFormat.PLOVER)) {
      Manifest manifest = Exported.of(format, Exported.usual(), view).manifest();
      long dropped = manifest.tally().dropped().values().stream().mapToLong(n -> n).sum();
      assertThat(manifest.tally().rows() + dropped).isEqualTo(known);
    }
    assertThat(Exported.of(ExportFormat.POLECAT, Exported.usual(), view).cells())
        .allMatch(row -> row.size() == 40);
    assertThat(Exported.of(ExportFormat.ICEWS, Exported.usual(), view).cells())
        .allMatch(row -> row.size() == 20);
    assertThat(Exported.of(ExportFormat.GDELT, Exported.usual(), view).cells())
        .allMatch(row -> row.size() == 61);
  }

  private static List<String> column(Exported made, int column) {
    return made.cells().stream().map(row -> row.get(column)).collect(Collectors.toList());
  }

  private static List<String> sources(Exported made) {
    return made.cells().stream().map(row -> row.get(2) + ">" + row.get(8)).toList();
  }

  /** Returns the type of the row that was read in a document, by its outlet and day. */
  private static String rowsOf(Exported made, String document) {
    String claim =
        Scene.claims().stream()
            .filter(assertion -> assertion.source().document().equals(document))
            .map(Assertion::id)
            .findFirst()
            .orElseThrow();
    return made.cells().stream()
        .filter(row -> row.get(0).equals(claim))
        .map(row -> row.get(2))
        .findFirst()
        .orElse("");
  }
}
