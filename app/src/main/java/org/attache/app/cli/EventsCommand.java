package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.answer.AnswerCsv;
import org.attache.app.answer.AnswerJson;
import org.attache.app.answer.EventTable;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache events}: the events of a ledger, the last reported first. */
@Command(
    name = "events",
    description = {
      "Shows the events of a ledger, the last reported first.",
      "",
      "A state counts with all who stand for it if it is named by its code or name; any other name"
          + " is that person's or body's alone. Options narrow each other down."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache events --actor Putin --as-of 2025-08-09",
      "  attache events --dyad Russia,\"United States\" --event consult --upcoming",
      "  attache events --stage cancelled,postponed --since 2025-08-01 --format csv"
    })
final class EventsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ViewOptions view = new ViewOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();
  @Mixin private final PageOptions page = new PageOptions();

  @Mixin private final FilterOptions filter = new FilterOptions();

  EventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    EventFilter asked = filter.filter();
    int limit = page.limit();
    view.ask(console, ledger -> show(ledger, asked, limit));
    return ExitStatus.DONE.code();
  }

  private void show(LedgerView ledger, EventFilter filter, int limit) {
    List<EventLine> found = ledger.events(filter, page.skip(), limit + 1);
    List<EventLine> shown = found.subList(0, Math.min(limit, found.size()));
    answer.list(
        console,
        () ->
            shown.isEmpty()
                ? List.of()
                : EventTable.lines(shown, console.palette(), console.columns()),
        () -> shown.stream().map(new AnswerJson()::line).toList(),
        () -> csv(shown));
    Hints hints = new Hints(console);
    if (shown.isEmpty()) {
      hints.nothing(ledger, "no such events");
    } else if (found.size() > limit) {
      hints.more(page.skip() + limit);
    }
  }

  static List<String> csv(List<EventLine> lines) {
    List<String> rows = new ArrayList<>();
    rows.add(AnswerCsv.eventHead());
    lines.forEach(line -> rows.add(AnswerCsv.event(line)));
    return rows;
  }
}
