package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.app.export.Tally;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.LedgerView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Events that are planned, called off, denied, without a day or a place go through every format:
 * each is written or counted as left out.
 */
final class NothingLostTest {
  /** Formats whose rows are the events. */
  private static final Set<ExportFormat> BY_EVENT =
      Set.of(
          ExportFormat.CSV,
          ExportFormat.JSONL,
          ExportFormat.PARQUET,
          ExportFormat.ICAL,
          ExportFormat.TIMELINEJS,
          ExportFormat.TIMELINEJS_CSV,
          ExportFormat.GEOJSON,
          ExportFormat.SCHEMA_ORG);

  /** Formats whose rows are the claims. */
  private static final Set<ExportFormat> BY_CLAIM =
      Set.of(ExportFormat.PLOVER, ExportFormat.POLECAT, ExportFormat.ANNOTATIONS);

  /** Formats whose rows are the reports that are cited. */
  private static final Set<ExportFormat> BY_REPORT = Set.of(ExportFormat.BIBTEX, ExportFormat.CSL);

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyEventIsSeenAndWhatIsLeftOutHasAReason(ExportFormat format) {
    LedgerView view = Scene.view();
    int events = view.events(EventFilter.ALL, 0, 1000).size();
    Tally tally = Exported.of(format).manifest().tally();
    long dropped = dropped(tally);
    assertThat(tally.events()).isEqualTo(events);
    assertThat(tally.dropped().keySet()).allMatch(reason -> reason.length() > 5);
    if (BY_EVENT.contains(format)) {
      assertThat(tally.rows() + dropped).isEqualTo(events);
    } else if (BY_CLAIM.contains(format)) {
      assertThat(tally.rows() + dropped).isEqualTo(Scene.claims().size());
    } else if (BY_REPORT.contains(format)) {
      assertThat(tally.rows()).isEqualTo(Scene.claims().size());
    } else {
      assertThat(tally.rows()).isPositive();
    }
  }

  /** What names the events shows all of them, or as many fewer as are counted as left out. */
  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      mode = Mode.INCLUDE,
      names = {
        "CSV",
        "JSONL",
        "GEXF",
        "GRAPHML",
        "ICAL",
        "TIMELINEJS",
        "ATOM",
        "GEOJSON",
        "ANNOTATIONS",
        "PROV",
        "SCHEMA_ORG",
        "FTM"
      })
  void everyEventIsNamedOrCounted(ExportFormat format) {
    Exported made = Exported.of(format);
    List<String> ids =
        Scene.view().events(EventFilter.ALL, 0, 1000).stream().map(line -> line.id()).toList();
    long named = ids.stream().filter(made.text()::contains).count();
    assertThat(named + dropped(made.manifest().tally())).isEqualTo(ids.size());
  }

  /** In dossiers, which have no ids, the titles stand for the events. */
  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"DOSSIER", "DOSSIER_HTML"})
  void everyEventHasItsHeadingInADossier(ExportFormat format) {
    String text = Exported.of(format).text();
    Scene.view()
        .events(EventFilter.ALL, 0, 1000)
        .forEach(line -> assertThat(text).containsPattern(Pattern.quote(line.title())));
  }

  /** Rows of sides: whatever has no row is an event that the codebook cannot express. */
  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"ICEWS", "GDELT", "GDELT_MENTIONS"})
  void whatEventDataCannotExpressIsCountedByStage(ExportFormat format) {
    assertThat(Exported.of(format).manifest().tally().dropped())
        .isEqualTo(
            Map.of(
                "not realised: CONSULT mooted", 1L,
                "not realised: SANCTION planned", 1L,
                "not realised: ASSAULT denied", 1L));
    Tally all = Exported.of(format, Exported.unrealised()).manifest().tally();
    assertThat(all.dropped()).isEmpty();
    assertThat(all.rows()).isGreaterThanOrEqualTo(Scene.claims().size());
  }

  private static long dropped(Tally tally) {
    return tally.dropped().values().stream().mapToLong(count -> count).sum();
  }
}
