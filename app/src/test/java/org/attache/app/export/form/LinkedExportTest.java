package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Linked data, maps, citations and dossiers. */
final class LinkedExportTest {
  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {
        "GEOJSON",
        "ANNOTATIONS",
        "PROV",
        "SCHEMA_ORG",
        "FTM",
        "CSL",
        "TIMELINEJS",
        "PLOVER"
      })
  void jsonCanBeReadToItsEnd(ExportFormat format) {
    int objects = 0;
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), Exported.of(format).text())) {
      while (parser.nextToken() != null) {
        objects += parser.currentToken().isStructStart() ? 1 : 0;
      }
    }
    assertThat(objects).isGreaterThan(3);
  }

  @Test
  void whatHasNoPositionIsOnTheMapWithoutGeometry() {
    String map = Exported.of(ExportFormat.GEOJSON).text();
    assertThat(map.lines().filter(line -> line.contains("\"Feature\""))).hasSize(6);
    assertThat(map).contains("\"coordinates\":[10.75,59.91]");
    assertThat(map.lines().filter(line -> line.contains("\"geometry\":null"))).hasSize(4);
    assertThat(map)
        .contains("\"place\":\"Mali\",\"country\":\"MLI\",\"geo_precision\":\"country\"");
  }

  @Test
  void annotationsCountCodePoints() {
    String page = Exported.of(ExportFormat.ANNOTATIONS).text();
    String text = "😀 Anna Rossi will meet Urs Keller in Oslo on 20 August.";
    String line = page.lines().filter(l -> l.contains("😀")).findFirst().orElseThrow();
    Matcher place = Pattern.compile("\"start\":(\\d+),\"end\":(\\d+)").matcher(line);
    assertThat(place.find()).isTrue();
    int begin = text.offsetByCodePoints(0, Integer.parseInt(place.group(1)));
    int end = text.offsetByCodePoints(0, Integer.parseInt(place.group(2)));
    assertThat(text.substring(begin, end)).isEqualTo("meet");
    assertThat(begin).isNotEqualTo(Integer.parseInt(place.group(1)));
  }

  @Test
  void everythingThatProvenancePointsToIsThere() {
    String graph = Exported.of(ExportFormat.PROV).text();
    List<String> named = found(graph, "\\{\"@id\":\"([^\"]+)\",\"@type\"");
    assertThat(named).doesNotHaveDuplicates();
    assertThat(named).containsAll(found(graph, "\\{\"@id\":\"([^\"]+)\"\\}"));
  }

  @Test
  void schemaOrgHasNoEventThatIsMerelyTalkedOf() {
    Exported made = Exported.of(ExportFormat.SCHEMA_ORG);
    assertThat(made.text()).contains("https://schema.org/EventCancelled").doesNotContain("Mali");
    assertThat(made.manifest().tally().dropped())
        .isEqualTo(
            Map.of(
                "schema.org has no status for: mooted", 1L,
                "schema.org has no status for: denied", 1L));
  }

  @Test
  void followTheMoneyEntitiesPointToEachOther() {
    String lines = Exported.of(ExportFormat.FTM).text();
    List<String> ids = found(lines, "\\{\"id\":\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    for (String list : found(lines, "\"(?:involved|proof)\":\\[([^]]*)]")) {
      assertThat(ids).containsAll(found(list, "\"([^\"]+)\""));
    }
    assertThat(lines).contains("\"country\":[\"no\"]", "\"Stage: cancelled\"");
  }

  @Test
  void everyReportIsCitedOnce() {
    assertThat(found(Exported.of(ExportFormat.BIBTEX).text(), "@misc\\{([^,]+),"))
        .hasSize(8)
        .doesNotHaveDuplicates();
    assertThat(found(Exported.of(ExportFormat.CSL).text(), "\"id\":\"([^\"]+)\"")).hasSize(8);
  }

  @Test
  void everySentenceOfADossierHasItsReport() {
    String dossier = Exported.of(ExportFormat.DOSSIER_HTML).text();
    assertThat(dossier).doesNotContain("<b>", "[0]").contains("&lt;b&gt;=1+1&lt;/b&gt; &amp; more");
    List<String> items = found(dossier, "<li>(.*)</li>");
    assertThat(items).isNotEmpty().allMatch(item -> item.matches(".*\\[\\d+].*"));
    assertThat(Exported.of(ExportFormat.DOSSIER).text())
        .contains(
            "\\<b\\>=1+1\\</b\\>",
            "- \\[1\\] The Post, “On m-1”, 2031-08-04 <https://post.example/m-1>");
  }

  private static List<String> found(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
