package org.attache.app.alert;

import java.time.Instant;
import java.util.List;
import org.attache.app.answer.AlertPhrases;
import org.attache.app.export.xml.Xml;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Alert;
import org.attache.model.Named;

/** The alerts of a watch as an Atom feed (RFC 4287). */
public final class AlertFeed {
  private final AlertPhrases phrases = new AlertPhrases();
  private final String desk;

  /**
   * Makes the form.
   *
   * @param desk address of the desk, without a slash at its end
   */
  public AlertFeed(String desk) {
    this.desk = desk;
  }

  /**
   * Returns the feed.
   *
   * @param alerts the newest first
   */
  public String of(StoredWatch watch, List<Alert> alerts) {
    Instant updated = alerts.isEmpty() ? watch.made() : alerts.get(0).made();
    StringBuilder out = new StringBuilder(Xml.DECLARATION);
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<id>urn:attache:watch:");
    out.append(watch.id()).append("</id>\n<title>Attaché: ").append(Xml.text(watch.name()));
    out.append("</title>\n<author><name>Attaché</name></author>\n<updated>").append(updated);
    out.append("</updated>\n<link rel=\"alternate\" href=\"").append(Xml.attribute(desk));
    out.append("/watches\"/>\n");
    alerts.forEach(alert -> entry(out, alert));
    return out.append("</feed>\n").toString();
  }

  private void entry(StringBuilder out, Alert alert) {
    out.append("<entry>\n<id>urn:attache:alert:").append(alert.id()).append("</id>\n<title>");
    out.append(Xml.text(phrases.headline(alert))).append("</title>\n<updated>");
    out.append(alert.made()).append("</updated>\n<link rel=\"alternate\" href=\"");
    out.append(Xml.attribute(desk + "/events/" + alert.change().event())).append("\"/>\n");
    StringBuilder content = new StringBuilder("Known since " + alert.change().day() + ".");
    for (Alert.Sentence sentence : alert.sentences()) {
      if (sentence.url() != null) {
        out.append("<link rel=\"via\" href=\"").append(Xml.attribute(sentence.url()));
        out.append("\"/>\n");
      }
      content.append("\n\n").append(sentence.text()).append(" (").append(sentence.outlet());
      content.append(", ").append(sentence.published()).append(')');
    }
    out.append("<content type=\"text\">").append(Xml.text(content.toString()));
    out.append("</content>\n");
    alert.kinds().stream()
        .sorted()
        .map(Named::label)
        .forEach(kind -> out.append("<category term=\"").append(kind).append("\"/>\n"));
    out.append("</entry>\n");
  }
}
