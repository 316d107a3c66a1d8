package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.export.Exporter;
import org.attache.app.export.Rows;
import org.attache.app.export.Tally;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
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
import org.junit.jupiter.api.io.TempDir;

/** Parquet, read by DuckDB. */
final class ParquetExportTest {
  @TempDir Path folder;

  @Test
  void typesComeAlong() throws Exception {
    Path file = written(Rows.CLAIMS, Scene.view());
    assertThat(
            ask(
                "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM '%s')",
                file))
        .contains(
            "published DATE",
            "score DOUBLE",
            "realised BOOLEAN",
            "trigger_begin INTEGER",
            "actors VARCHAR[]",
            "cameo VARCHAR");
  }

  @Test
  void valuesAreThoseOfTheLedger() throws Exception {
    Path file = written(Rows.CLAIMS, Scene.view());
    assertThat(ask("SELECT evidence FROM '%s' WHERE document = 'm-1'", file))
        .containsExactly("😀 Anna Rossi will meet Urs Keller in Oslo on 20 August.");
    assertThat(ask("SELECT sum(score) FROM '%s' WHERE event = 'SANCTION' AND realised", file))
        .containsExactly("-6.0");
    assertThat(ask("SELECT actors[2] FROM '%s' WHERE document = 'm-3'", file))
        .containsExactly("Urs Keller");
    assertThat(ask("SELECT count(*) FROM '%s' WHERE earliest IS NULL AND len(modes) = 0", file))
        .containsExactly("3");
    assertThat(ask("SELECT publisher FROM '%s' WHERE document = 's-1'", file))
        .containsExactly("=HYPERLINK(\"x\")");
  }

  @Test
  void rowsOfManyGroupsAreAllThere() throws Exception {
    LedgerView view = Scene.view();
    Event event = view.event(view.events(EventFilter.ALL, 0, 1).get(0).id());
    Path file = folder.resolve("many.parquet");
    Tally tally = new Tally();
    try (OutputStream out = Files.newOutputStream(file)) {
      Exporter exporter =
          ExportFormat.PARQUET.open(new Target(out), Exported.rows(Rows.EVENTS), tally);
      exporter.begin();
      for (int i = 0; i < 45_000; i++) {
        exporter.event(event);
      }
      exporter.end();
    }
    assertThat(ask("SELECT count(title) || ' ' || count(DISTINCT title) FROM '%s'", file))
        .containsExactly("45000 1");
    assertThat(ask("SELECT count(DISTINCT row_group_id) FROM parquet_metadata('%s')", file))
        .containsExactly("3");
  }

  @Test
  void anEmptyTableIsAFileAllTheSame() throws Exception {
    LedgerView nothing =
        new RecordView(LedgerRecord.fold(List.of(), List.of(), AsOf.day(Scene.DAY)));
    assertThat(ask("SELECT count(*) FROM '%s'", written(Rows.HISTORIES, nothing)))
        .containsExactly("0");
  }

  @Seeded(15)
  void anyClaimsAreReadBack(Chance chance) throws Exception {
    List<Assertion> claims = new ArrayList<>();
    for (Reading reading : chance.upTo(6, () -> RandomReading.reading(chance))) {
      claims.addAll(Assertions.of(reading, RandomReading.day(chance)));
    }
    LedgerView view = new RecordView(LedgerRecord.fold(claims, List.of(), AsOf.day(Scene.DAY)));
    for (Rows rows : Rows.values()) {
      Exported csv = Exported.of(ExportFormat.CSV, Exported.rows(rows), view);
      Path file = written(rows, view);
      assertThat(ask("SELECT count(*) FROM '%s'", file))
          .containsExactly(String.valueOf(csv.manifest().tally().rows()));
      assertThat(ask("SELECT * FROM '%s'", file)).hasSize((int) csv.manifest().tally().rows());
    }
  }

  private Path written(Rows rows, LedgerView view) throws IOException {
    Path file = folder.resolve(rows + ".parquet");
    return Files.write(file, Exported.of(ExportFormat.PARQUET, Exported.rows(rows), view).bytes());
  }

  /** Returns the first column of an answer. */
  private static List<String> ask(String query, Path file) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query.replace("%s", file.toString()))) {
      while (rows.next()) {
        found.add(String.valueOf(rows.getString(1)));
      }
    }
    return found;
  }
}
