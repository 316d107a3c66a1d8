package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** Networks as JGraphT reads them, GraphML by its schema too. */
final class NetworkReadBackTest {
  @Test
  void graphMlIsValidByItsSchemaAndHasEachTieWithItsStage() {
    Exported made = Exported.of(ExportFormat.GRAPHML);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    Map<String, Integer> stages = stages(importer);
    Graph<String, DefaultEdge> graph = empty();
    importer.importGraph(graph, new StringReader(made.text()));
    check(graph, stages, made);
  }

  /** JGraphT has the schema of GEXF 1.2 alone; that of 1.3 is held by {@link GexfSchemaTest}. */
  @Test
  void gexfHasEachTieWithItsStage() {
    Exported made = Exported.of(ExportFormat.GEXF);
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false);
    Map<String, Integer> stages = stages(importer);
    Graph<String, DefaultEdge> graph = empty();
    importer.importGraph(graph, new StringReader(made.text()));
    check(graph, stages, made);
  }

  private static Map<String, Integer> stages(
      BaseEventDrivenImporter<String, DefaultEdge> importer) {
    Map<String, Integer> stages = new HashMap<>();
    importer.addEdgeAttributeConsumer(
        (edge, value) -> {
          if (edge.getSecond().equals("stage")) {
            stages.merge(value.getValue(), 1, Integer::sum);
          }
        });
    return stages;
  }

  private static Graph<String, DefaultEdge> empty() {
    return new DirectedPseudograph<>(
        SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
  }

  private static void check(
      Graph<String, DefaultEdge> graph, Map<String, Integer> stages, Exported made) {
    assertThat(graph.vertexSet()).hasSize(12);
    assertThat(graph.edgeSet()).hasSize((int) made.manifest().tally().rows());
    assertThat(stages)
        .isEqualTo(Map.of("occurred", 2, "planned", 1, "cancelled", 1, "mooted", 1, "denied", 1));
  }
}
