package org.attache.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.answer.AgendaPage;
import org.attache.app.answer.AnswerJson;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.model.error.IncorrectInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache agenda}: what is planned, by day. */
@Command(
    name = "agenda",
    description =
        "Shows what is planned, agreed, threatened or talked about for the coming days, by day, and"
            + " how firm that is.",
    footerHeading = "%nExamples:%n",
    footer = {"  attache agenda", "  attache agenda --as-of 2025-08-09 --days 14"})
final class AgendaCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 3660;

  private final Console console;

  @Mixin private final ViewOptions view = new ViewOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "How far to look ahead. Default: ${DEFAULT-VALUE}.")
  private int days = 30;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Events to show at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 100;

  AgendaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (days < 0 || days > MOST_DAYS) {
      throw new IncorrectInput(
          "days-out-of-range",
          "--days must be 0 to " + MOST_DAYS + ", not " + days,
          "" + days,
          null);
    }
    PageOptions.check(limit);
    view.ask(console, this::show);
    return ExitStatus.DONE.code();
  }

  private void show(LedgerView ledger) {
    var today = ledger.asOf().day();
    List<EventLine> events = ledger.agenda(today.plusDays(days), limit);
    answer.list(
        console,
        () -> new AgendaPage(console.palette(), console.columns()).lines(events, today),
        () -> events.stream().map(new AnswerJson()::line).toList(),
        () -> EventsCommand.csv(events));
    if (events.isEmpty()) {
      new Hints(console).nothing(ledger, "nothing is planned for the next " + days + " days");
    }
  }
}
