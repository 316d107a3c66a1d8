package org.attache.app.export.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.xml.Xml;
import org.attache.ledger.Event;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/** The network in GraphML. */
public final class GraphMl implements TextForm {
  private static final List<String> EDGE_KEYS =
      List.of(
          "event:string",
          "title:string",
          "type:string",
          "stage:string",
          "held:boolean",
          "score:double",
          "reports:int",
          "start:string",
          "end:string",
          "dated:boolean");

  private final Network network;
  private final Tally tally;

  /** Makes the form; what has no edge is counted in {@code tally}. */
  public GraphMl(Tally tally) {
    this.network = new Network(tally);
    this.tally = tally;
  }

  @Override
  public List<String> items(Event event) {
    network.add(event);
    return List.of();
  }

  @Override
  public String head() {
    StringBuilder out = new StringBuilder(Xml.DECLARATION);
    out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"");
    out.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"");
    out.append("http://graphml.graphdrawing.org/xmlns");
    out.append(" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    key(out, "node", "name", "string");
    key(out, "node", "code", "string");
    for (String key : EDGE_KEYS) {
      String[] parts = key.split(":", -1);
      key(out, "edge", parts[0], parts[1]);
    }
    return out.append("<graph id=\"actors\" edgedefault=\"directed\">\n").toString();
  }

  @Override
  public String tail() {
    StringBuilder out = new StringBuilder();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    network.nodes().forEach((name, entity) -> node(out, numbers, name, entity));
    int number = 0;
    for (Tie tie : network.ties()) {
      edge(out, number++, numbers, tie);
      tally.row();
    }
    return out.append("</graph>\n</graphml>\n").toString();
  }

  private static void key(StringBuilder out, String of, String name, String type) {
    out.append("<key id=\"").append(of).append('-').append(name).append("\" for=\"").append(of);
    out.append("\" attr.name=\"").append(name).append("\" attr.type=\"").append(type);
    out.append("\"/>\n");
  }

  private static void node(
      StringBuilder out, Map<String, Integer> numbers, String name, Entity entity) {
    numbers.put(name, numbers.size());
    out.append("<node id=\"n").append(numbers.get(name)).append("\">");
    data(out, "node-name", name);
    data(out, "node-code", entity.code());
    out.append("</node>\n");
  }

  private static void edge(StringBuilder out, int number, Map<String, Integer> numbers, Tie tie) {
    out.append("<edge id=\"e").append(number).append("\" source=\"n");
    out.append(numbers.get(tie.from())).append("\" target=\"n").append(numbers.get(tie.to()));
    out.append("\" directed=\"").append(tie.directed()).append("\">");
    data(out, "edge-event", tie.event());
    data(out, "edge-title", tie.title());
    data(out, "edge-type", tie.type());
    data(out, "edge-stage", tie.stage());
    data(out, "edge-held", tie.held());
    data(out, "edge-score", tie.score());
    data(out, "edge-reports", tie.reports());
    data(out, "edge-start", tie.start());
    data(out, "edge-end", tie.end());
    data(out, "edge-dated", tie.dated());
    out.append("</edge>\n");
  }

  private static void data(StringBuilder out, String key, @Nullable Object value) {
    if (value != null) {
      out.append("<data key=\"").append(key).append("\">").append(Xml.text(value.toString()));
      out.append("</data>");
    }
  }
}
