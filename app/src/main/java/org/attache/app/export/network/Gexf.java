package org.attache.app.export.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.app.export.xml.Xml;
import org.attache.ledger.Event;
import org.attache.model.Entity;

/** The network in GEXF 1.3, dynamic. */
public final class Gexf implements TextForm {
  private static final List<String> EDGE_ATTRIBUTES =
      List.of(
          "event:string",
          "title:string",
          "type:string",
          "stage:string",
          "held:boolean",
          "score:double",
          "dated:boolean");

  private final Network network;
  private final Tally tally;
  private final String day;

  /** Makes the form; what has no edge is counted in {@code tally}. */
  public Gexf(Wishes wishes, Tally tally) {
    this.network = new Network(tally);
    this.tally = tally;
    this.day = wishes.asOf().toString();
  }

  @Override
  public List<String> items(Event event) {
    network.add(event);
    return List.of();
  }

  @Override
  public String head() {
    return Xml.DECLARATION
        + "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n<meta lastmodifieddate=\""
        + day
        + "\">\n<creator>Attaché</creator>\n</meta>\n<graph mode=\"dynamic\""
        + " defaultedgetype=\"directed\" timeformat=\"date\" timerepresentation=\"interval\">\n";
  }

  @Override
  public String tail() {
    StringBuilder out = new StringBuilder();
    out.append("<attributes class=\"node\">\n");
    out.append("<attribute id=\"code\" title=\"code\" type=\"string\"/>\n</attributes>\n");
    out.append("<attributes class=\"edge\">\n");
    for (String attribute : EDGE_ATTRIBUTES) {
      String[] parts = attribute.split(":", -1);
      out.append("<attribute id=\"").append(parts[0]).append("\" title=\"").append(parts[0]);
      out.append("\" type=\"").append(parts[1]).append("\"/>\n");
    }
    out.append("</attributes>\n<nodes>\n");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    network.nodes().forEach((name, entity) -> node(out, numbers, name, entity));
    out.append("</nodes>\n<edges>\n");
    int number = 0;
    for (Tie tie : network.ties()) {
      edge(out, number++, numbers, tie);
      tally.row();
    }
    return out.append("</edges>\n</graph>\n</gexf>\n").toString();
  }

  private static void node(
      StringBuilder out, Map<String, Integer> numbers, String name, Entity entity) {
    numbers.put(name, numbers.size());
    out.append("<node id=\"").append(numbers.get(name)).append("\" label=\"");
    out.append(Xml.attribute(name)).append("\">");
    if (entity.code() != null) {
      out.append("<attvalues>");
      value(out, "code", entity.code());
      out.append("</attvalues>");
    }
    out.append("</node>\n");
  }

  private static void edge(StringBuilder out, int number, Map<String, Integer> numbers, Tie tie) {
    out.append("<edge id=\"").append(number).append("\" source=\"");
    out.append(numbers.get(tie.from())).append("\" target=\"").append(numbers.get(tie.to()));
    out.append("\" type=\"").append(tie.directed() ? "directed" : "undirected");
    out.append("\" kind=\"").append(tie.type()).append("\" weight=\"").append(tie.reports());
    out.append(".0\" start=\"").append(tie.start()).append("\" end=\"").append(tie.end());
    out.append("\"><attvalues>");
    value(out, "event", tie.event());
    value(out, "title", tie.title());
    value(out, "type", tie.type());
    value(out, "stage", tie.stage());
    value(out, "held", String.valueOf(tie.held()));
    value(out, "score", String.valueOf(tie.score()));
    value(out, "dated", String.valueOf(tie.dated()));
    out.append("</attvalues></edge>\n");
  }

  private static void value(StringBuilder out, String attribute, String value) {
    out.append("<attvalue for=\"").append(attribute).append("\" value=\"");
    out.append(Xml.attribute(value)).append("\"/>");
  }
}
