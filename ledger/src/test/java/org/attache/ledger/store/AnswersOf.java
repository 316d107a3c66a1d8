package org.attache.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.AsOf;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.export.EventExport;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.StoredView;

/** Spells what a ledger answers on several days, and as it stood at a time. */
final class AnswersOf {
  private static final List<String> DAYS =
      List.of("2031-03-04", "2031-03-11", "2031-03-20", "2031-04-30");

  private AnswersOf() {}

  static List<String> lines(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    EventExport export = new EventExport();
    try (Sql sql = ledger.reading()) {
      for (String day : DAYS) {
        StoredView view = new StoredView(sql, LocalDate.parse(day));
        lines.add("events as of " + day);
        for (EventLine line : view.events(EventFilter.ALL, 0, 500)) {
          lines.add(spelt(line, view));
        }
        lines.add("agenda as of " + day);
        view.agenda(LocalDate.parse(day).plusDays(20), 50).forEach(e -> lines.add("  " + e.id()));
        lines.add("export as of " + day);
        lines.add(hash(export.lines(ledger.record(AsOf.day(LocalDate.parse(day))))));
      }
    }
    lines.add("export as recorded by 2031-07-01T00:00:06Z");
    Instant then = Instant.parse("2031-07-01T00:00:06Z");
    lines.add(hash(export.lines(ledger.record(AsOf.day(LocalDate.parse(DAYS.get(3))), then))));
    return lines;
  }

  private static String spelt(EventLine line, StoredView view) {
    return String.join(
        " | ",
        "  " + line.id(),
        line.title(),
        line.type().name(),
        line.stage() + " since " + line.since(),
        "last " + line.lastReported(),
        "lapses " + line.lapsesAfter(),
        String.valueOf(line.days()),
        String.valueOf(line.place()),
        line.counts().reports() + " of " + line.counts().independent(),
        view.event(line.id()).positions().size() + " positions",
        view.bonds(line.id()).size() + " bonds");
  }

  private static String hash(List<String> lines) {
    return "  " + lines.size() + " events, " + Digest.of(lines.toArray(String[]::new));
  }
}
