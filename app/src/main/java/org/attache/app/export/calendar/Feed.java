package org.attache.app.export.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.app.export.xml.Xml;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Step;

/** Atom: an entry for each movement of an event, the newest of an event first. */
public final class Feed implements TextForm {
  private final LocalDate asOf;

  /** Makes the form. */
  public Feed(Wishes wishes) {
    this.asOf = wishes.asOf();
  }

  @Override
  public String head() {
    return Xml.DECLARATION
        + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
        + "<id>urn:attache:changes</id>\n<title>Attaché: what moved</title>\n"
        + "<author><name>Attaché</name></author>\n<updated>"
        + asOf
        + "T00:00:00Z</updated>\n";
  }

  @Override
  public List<String> items(Event event) {
    List<String> entries = new ArrayList<>();
    List<Step> steps = event.history().steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      String from = i == 0 ? "" : steps.get(i - 1).stage().label() + " → ";
      entries.add(entry(event, i + 1, from, steps.get(i)));
    }
    return entries;
  }

  @Override
  public String tail() {
    return "</feed>\n";
  }

  private static String entry(Event event, int revision, String from, Step step) {
    StringBuilder entry = new StringBuilder("<entry>\n<id>urn:attache:event:");
    entry.append(event.id()).append(':').append(revision).append("</id>\n<title>");
    entry.append(Xml.text(event.title() + ": " + from + step.stage().label()));
    entry.append("</title>\n<updated>").append(step.day()).append("T00:00:00Z</updated>\n");
    for (Report report : event.reports()) {
      if (report.assertion().id().equals(step.assertion())) {
        var source = report.assertion().source();
        if (source.url() != null) {
          entry.append("<link rel=\"via\" href=\"").append(Xml.attribute(source.url()));
          entry.append("\"/>\n");
        }
        entry.append("<summary>").append(Xml.text(report.assertion().evidence()));
        entry.append(" (").append(Xml.text(source.outlet())).append(")</summary>\n");
      }
    }
    entry.append("<category term=\"").append(event.type()).append("\"/>\n");
    return entry.append("</entry>\n").toString();
  }
}
