package org.attache.app.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Source;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Standing;
import org.attache.ledger.history.Step;
import org.attache.ledger.query.EventLine;
import org.attache.model.Days;

/** Events for a reader: where each stands, its course, who says what, and by which report. */
public final class DossierForm implements TextForm {
  private final Markup markup;
  private final LocalDate asOf;

  private DossierForm(Markup markup, LocalDate asOf) {
    this.markup = markup;
    this.asOf = asOf;
  }

  /** Returns the form as Markdown. */
  public static DossierForm markdown(Wishes wishes) {
    return new DossierForm(new Markdown(), wishes.asOf());
  }

  /** Returns the form as HTML. */
  public static DossierForm html(Wishes wishes) {
    return new DossierForm(new Html(), wishes.asOf());
  }

  @Override
  public String head() {
    return markup.begin("Dossier as of " + asOf);
  }

  @Override
  public String tail() {
    return markup.end();
  }

  @Override
  public List<String> items(Event event) {
    EventLine line = EventLine.of(event);
    Standing standing = event.standing();
    if (line == null || standing == null) {
      return List.of();
    }
    Numbers numbers = new Numbers(event);
    StringBuilder out = new StringBuilder(markup.heading(2, event.title()));
    Step last = event.history().steps().get(event.history().steps().size() - 1);
    out.append(markup.paragraph(stands(line) + " " + numbers.of(last.assertion())));
    out.append(markup.paragraph(rests(line)));
    out.append(markup.heading(3, "Course"));
    StringBuilder items = new StringBuilder();
    for (Step step : event.history().steps()) {
      String words = numbers.sentence(step.assertion());
      items.append(
          markup.item(
              step.day()
                  + ": "
                  + step.stage().label()
                  + ". "
                  + words
                  + numbers.of(step.assertion())));
    }
    out.append(markup.list(items.toString()));
    out.append(positions(event, numbers));
    return List.of(out.append(sources(numbers)).toString());
  }

  private static String stands(EventLine line) {
    StringBuilder text = new StringBuilder("Stands at: ").append(line.stage().label());
    text.append(" since ").append(line.since());
    if (line.lapsed()) {
      text.append(", lapsed: its time went by without a report");
    }
    Days days = line.days();
    if (days != null) {
      text.append("; days: ").append(days.earliest() == null ? "…" : days.earliest());
      text.append(" to ").append(days.latest() == null ? "…" : days.latest());
    }
    if (line.place() != null) {
      text.append("; place: ").append(line.place());
    }
    return text.append('.').toString();
  }

  private static String rests(EventLine line) {
    EventLine.Counts counts = line.counts();
    return "Rests on reports: "
        + counts.reports()
        + ", documents: "
        + counts.documents()
        + ", outlets: "
        + counts.outlets()
        + ", independent of each other: "
        + counts.independent()
        + (line.contradicted() ? ". It is disputed." : ".");
  }

  private String positions(Event event, Numbers numbers) {
    StringBuilder items = new StringBuilder();
    for (Position held : event.positions()) {
      String against =
          held.contradicts().isEmpty() ? "" : ", against " + String.join(", ", held.contradicts());
      items.append(
          markup.item(
              held.holder()
                  + ": "
                  + held.stage().label()
                  + " since "
                  + held.since()
                  + against
                  + ". "
                  + numbers.of(held.assertion())));
    }
    return items.length() == 0
        ? ""
        : markup.heading(3, "Who says what") + markup.list(items.toString());
  }

  private String sources(Numbers numbers) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < numbers.sources.size(); i++) {
      Source source = numbers.sources.get(i);
      String title = source.title() == null ? source.document() : source.title();
      String text = source.outlet() + ", “" + title + "”, " + source.published();
      items.append(markup.source(i + 1, text, source.url()));
    }
    return markup.heading(3, "Reports") + markup.list(items.toString());
  }

  /** Numbers the documents of an event in the order of its reports. */
  private static final class Numbers {
    private final List<Source> sources = new ArrayList<>();
    private final List<Report> reports;

    Numbers(Event event) {
      reports = event.reports();
      for (Report report : reports) {
        if (report.counts() && !sources.contains(report.assertion().source())) {
          sources.add(report.assertion().source());
        }
      }
    }

    String of(String assertion) {
      for (Report report : reports) {
        if (report.assertion().id().equals(assertion)) {
          return "[" + (sources.indexOf(report.assertion().source()) + 1) + "]";
        }
      }
      return "";
    }

    String sentence(String assertion) {
      for (Report report : reports) {
        if (report.assertion().id().equals(assertion)) {
          return "“" + report.assertion().evidence() + "” ";
        }
      }
      return "";
    }
  }
}
