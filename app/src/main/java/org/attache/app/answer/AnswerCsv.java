package org.attache.app.answer;

import java.util.List;
import org.attache.app.output.CsvRow;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.query.EventLine;
import org.attache.model.Attribution;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** Writes answers as rows of CSV (RFC 4180), each with its line end. */
public final class AnswerCsv {
  private static final List<String> EVENT =
      List.of(
          "id",
          "title",
          "event",
          "stage",
          "since",
          "voice",
          "lapsed",
          "disputed",
          "earliest",
          "latest",
          "place",
          "country",
          "reports",
          "documents",
          "outlets",
          "independent",
          "first_by",
          "last_reported");
  private static final List<String> REPORT =
      List.of(
          "event_id",
          "claim",
          "published",
          "document",
          "publisher",
          "url",
          "stage",
          "counts",
          "earliest",
          "latest",
          "place",
          "attribution",
          "trigger",
          "sentence",
          "link_score");

  private AnswerCsv() {}

  /** Returns the names of the columns of {@link #event}. */
  public static String eventHead() {
    return String.join(",", EVENT) + "\r\n";
  }

  /** Returns where an event stands. */
  public static String event(EventLine line) {
    CsvRow row = new CsvRow();
    row.typed(line.id()).text(line.title()).typed(line.type()).typed(line.stage().label());
    row.typed(line.since()).typed(AnswerJson.label(line.voice()));
    row.typed(line.lapsed()).typed(line.contradicted());
    days(row, line.days());
    row.text(line.place()).typed(line.country());
    EventLine.Counts counts = line.counts();
    row.typed(counts.reports()).typed(counts.documents());
    row.typed(counts.outlets()).typed(counts.independent());
    return row.text(counts.firstBy()).typed(line.lastReported()).line();
  }

  /** Returns the names of the columns of {@link #report}. */
  public static String reportHead() {
    return String.join(",", REPORT) + "\r\n";
  }

  /** Returns one report of an event. */
  public static String report(Event event, Report report) {
    CsvRow row = new CsvRow();
    var source = report.assertion().source();
    var claim = report.claim();
    row.typed(event.id()).typed(report.assertion().id()).typed(source.published());
    row.text(source.document()).text(source.publisher()).text(source.url());
    row.typed(claim.stage().label()).typed(report.counts());
    Timex time = claim.time();
    days(row, time == null ? null : time.days());
    row.text(claim.place() == null ? null : claim.place().name());
    row.texts(claim.attribution().stream().map(Attribution::source).map(Entity::label).toList());
    row.text(claim.trigger().text()).text(report.assertion().evidence());
    return row.typed(report.link().score()).line();
  }

  private static void days(CsvRow row, @Nullable Days days) {
    row.typed(days == null ? null : days.earliest()).typed(days == null ? null : days.latest());
  }
}
