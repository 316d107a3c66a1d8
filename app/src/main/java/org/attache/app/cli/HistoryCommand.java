package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.app.answer.AnswerCsv;
import org.attache.app.answer.EventJson;
import org.attache.app.answer.HistoryPage;
import org.attache.ledger.Event;
import org.attache.ledger.query.LedgerView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache history}: every report of an event. */
@Command(
    name = "history",
    description =
        "Shows every report of an event by day: what it says, in which sentence, on whose word, and"
            + " where it left the event.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache history 3fa94c1b",
      "  attache history 3fa94c1b --explain --as-of 2025-08-09"
    })
final class HistoryCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ViewOptions view = new ViewOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Parameters(
      paramLabel = "EVENT",
      description = "Its id, or as many of the first digits as tell it from others.")
  private @Nullable String id;

  @Option(
      names = "--explain",
      description = "Say of each report its claim's id and why it was put to the event.")
  private boolean explain;

  HistoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    view.ask(console, this::show);
    return ExitStatus.DONE.code();
  }

  private void show(LedgerView ledger) {
    Event event = ledger.event(Objects.requireNonNull(id));
    EventJson json = new EventJson();
    answer.list(
        console,
        () -> new HistoryPage(console.palette(), console.columns(), explain).lines(event),
        () -> event.reports().stream().map(report -> json.report(event, report)).toList(),
        () -> {
          List<String> rows = new ArrayList<>();
          rows.add(AnswerCsv.reportHead());
          event.reports().forEach(report -> rows.add(AnswerCsv.report(event, report)));
          return rows;
        });
  }
}
