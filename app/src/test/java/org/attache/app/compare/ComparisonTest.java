package org.attache.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.app.terminal.Palette;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.PartyTerms;
import org.attache.model.Stage;
import org.attache.model.error.NotFound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two sides of a few events, each told apart by hand. */
final class ComparisonTest {
  private static final Path FOLDER = Path.of("src/test/golden/compare");

  @Test
  void aMeetingFiledOnTheDayOfItsAgreementWasNotHeldByOurSentence() {
    FiledAsHeld filed = filed("2031-09-04");
    assertThat(filed.ours().stage()).isEqualTo(Stage.AGREED);
    assertThat(filed.ours().sentence())
        .isEqualTo("Eva Berg and Per Lund have agreed to meet on 20 September.");
    assertThat(filed.theirs().rows()).as("a row in each direction").isEqualTo(2);
  }

  @Test
  void aMeetingFiledOnTheDayForWhichItWasOnceSetWasCalledOff() {
    assertThat(filed("2031-09-20").ours().stage()).isEqualTo(Stage.CANCELLED);
  }

  @Test
  void theVisitOfAnEnvoyDoesNotStandForTheMeetingOfThosePersons() {
    assertThat(Talks.by(Grain.DYAD_MONTH).filedAsHeld())
        .extracting(filed -> filed.theirs().day().toString())
        .containsExactly("2031-09-04", "2031-09-20", "2031-11-05");
  }

  @Test
  void whatBothHoldAsHeldAgreesADayApart() {
    PairCount october = count("NOR–SWE", "2031-10");
    assertThat(october.both()).isEqualTo(1);
    assertThat(october.onlyTheirs()).isZero();
    assertThat(october.heldByThem()).isZero();
  }

  @Test
  void eachFilingIsCountedOnceOnItsSide() {
    Comparison all = Talks.by(Grain.DYAD_MONTH);
    int ours =
        all.pairs().stream().flatMap(p -> p.counts().stream()).mapToInt(PairCount::ours).sum();
    int theirs =
        all.pairs().stream().flatMap(p -> p.counts().stream()).mapToInt(PairCount::theirs).sum();
    assertThat(ours).isEqualTo(all.ours().filings());
    assertThat(theirs).isEqualTo(all.theirs().filings());
    assertThat(all.both() + all.onlyOurs()).isEqualTo(ours);
    assertThat(all.rows())
        .as("rows of theirs: filings, the second rows of three, and what was left out")
        .isEqualTo(theirs + 4 + all.leftOut().values().stream().mapToLong(n -> n).sum());
  }

  @Test
  void whatNeitherSideHasCountsAsNothingInACorrelation() {
    assertThat(
            Correlation.of(List.of(new double[] {1, 2}, new double[] {2, 4}, new double[] {3, 6})))
        .isCloseTo(1, within(1e-12));
    assertThat(
            Correlation.of(List.of(new double[] {1, 6}, new double[] {2, 4}, new double[] {3, 2})))
        .isCloseTo(-1, within(1e-12));
    assertThat(Correlation.of(List.of(new double[] {1, 2}, new double[] {2, 3}))).isNull();
    assertThat(
            Correlation.of(List.of(new double[] {1, 2}, new double[] {1, 3}, new double[] {1, 9})))
        .isNull();
    PairLine line = Talks.by(Grain.DYAD_MONTH).pairs().get(0);
    assertThat(line.periods()).isEqualTo(3);
    assertThat(line.correlation()).isNotNull();
  }

  @Test
  void aPairAskedForIsAloneOnBothSides() {
    EventFilter filter =
        new EventFilter(
            List.of(new PartyTerms().term("Norway"), new PartyTerms().term("SWE")),
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            null,
            false);
    assertThat(Talks.by(Grain.DYAD_MONTH, null, null, filter).pairs())
        .extracting(PairLine::pair)
        .containsExactly("NOR–SWE");
  }

  @Test
  void daysOutsideAreNotCompared() {
    LocalDate day = LocalDate.of(2031, 10, 1);
    Comparison later = Talks.by(Grain.DYAD_MONTH, day, null, EventFilter.ALL);
    assertThat(later.filedAsHeld()).hasSize(1);
    assertThat(later.leftOut()).containsKey("outside the days compared");
    LocalDate never = LocalDate.of(2032, 1, 1);
    assertThatThrownBy(() -> Talks.by(Grain.DYAD_MONTH, never, null, EventFilter.ALL))
        .isInstanceOf(NotFound.class);
  }

  @TestFactory
  Stream<DynamicTest> formsAreWhatTheyWereBefore() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Grain grain : Grain.values()) {
      Comparison made = Talks.by(grain);
      List<String> lines = new ComparisonText(new Palette(false), 80).lines(made);
      assertThat(lines).allMatch(line -> line.length() <= 80);
      all.put(grain + ".txt", String.join("\n", lines) + "\n");
      all.put(grain + ".csv", ComparisonFile.CSV.text(made));
    }
    all.put("all.json", ComparisonFile.JSON.text(Talks.by(Grain.DYAD_MONTH)));
    all.put("months.svg", ComparisonFile.SVG.text(Talks.by(Grain.DYAD_MONTH)));
    all.put("stages.svg", ComparisonFile.SVG.text(Talks.by(Grain.STAGE)));
    all.put("months.html", ComparisonFile.HTML.text(Talks.by(Grain.DYAD_MONTH)));
    return all.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getKey(), e.getValue())));
  }

  private static void check(String name, String made) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, made);
      return;
    }
    assertThat(made).isEqualTo(Files.readString(file));
  }

  private static FiledAsHeld filed(String day) {
    return Talks.by(Grain.DYAD_MONTH).filedAsHeld().stream()
        .filter(filed -> filed.theirs().day().equals(LocalDate.parse(day)))
        .findFirst()
        .orElseThrow();
  }

  private static PairCount count(String pair, String period) {
    return Talks.by(Grain.DYAD_MONTH).pairs().stream()
        .filter(line -> line.pair().equals(pair))
        .flatMap(line -> line.counts().stream())
        .filter(count -> count.period().equals(period))
        .findFirst()
        .orElseThrow();
  }
}
