package org.attache.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.export.calendar.Calendar;
import org.attache.app.output.OutputFormat;
import org.attache.app.output.ReadingOutput;
import org.attache.app.terminal.Palette;
import org.attache.app.web.page.DeskData;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.export.EventExport;
import org.attache.model.Claim;
import org.attache.model.Reading;
import org.attache.model.error.NotFound;

/** Gives an event in the forms of other programs. */
final class EventForms {
  private static final int WIDTH = 100;

  private EventForms() {}

  /** Answers with the event in a form: csv, json, ics or plover. */
  static void serve(Context context, DeskData.Lease lease, Event event, String form) {
    switch (form) {
      case "json" ->
          context
              .contentType("application/json; charset=utf-8")
              .result(new EventExport().line(event));
      case "ics" ->
          context.contentType("text/calendar; charset=utf-8").result(calendar(lease, event));
      case "plover" ->
          context
              .contentType("application/x-ndjson; charset=utf-8")
              .result(claims(lease, event, OutputFormat.PLOVER));
      default ->
          context
              .contentType("text/csv; charset=utf-8")
              .result(claims(lease, event, OutputFormat.CSV));
    }
  }

  private static String calendar(DeskData.Lease lease, Event event) {
    String calendar = Calendar.of(event, lease.view().asOf().day());
    if (calendar == null) {
      throw new NotFound(
          "event-undated",
          "no day is told for this event, so no calendar holds it",
          event.id(),
          null);
    }
    return calendar;
  }

  /** Returns the claims that count, document by document, as {@code attache read} gives them. */
  private static String claims(DeskData.Lease lease, Event event, OutputFormat format) {
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      if (report.counts()) {
        claims
            .computeIfAbsent(report.assertion().source().document(), id -> new ArrayList<>())
            .add(report.claim());
      }
    }
    StringWriter out = new StringWriter();
    try (ReadingOutput output = format.open(out, new Palette(false), WIDTH, false)) {
      for (Map.Entry<String, List<Claim>> entry : claims.entrySet()) {
        output.write(reading(lease, entry.getKey(), entry.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Reading reading(DeskData.Lease lease, String document, List<Claim> claims) {
    try {
      return new Reading(lease.document(document).document(), claims, List.of());
    } catch (NotFound e) {
      throw new NotFound(
          "document-unknown", "a document of this event is not there by that day", document, null);
    }
  }
}
