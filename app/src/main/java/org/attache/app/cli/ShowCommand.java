package org.attache.app.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.app.answer.EventJson;
import org.attache.app.answer.EventPage;
import org.attache.ledger.Event;
import org.attache.ledger.query.Bond;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache show}: one event on a page. */
@Command(
    name = "show",
    description =
        "Shows one event: where it stands, how it came there, who says what of it, what it hangs"
            + " together with, and what analysts decided.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache show 3fa94c1b",
      "  attache show 3fa94c1b --as-of 2025-08-09 --format json"
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ViewOptions view = new ViewOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Parameters(
      paramLabel = "EVENT",
      description = "Its id, or as many of the first digits as tell it from others.")
  private @Nullable String id;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    view.ask(console, this::show);
    return ExitStatus.DONE.code();
  }

  private void show(LedgerView ledger) {
    Event event = ledger.event(Objects.requireNonNull(id));
    List<Bond> bonds = ledger.bonds(event.id());
    Story story = ledger.story(event.id(), Story.MOST_SHOWN);
    answer.one(
        console,
        () -> new EventPage(console.palette(), console.columns()).lines(event, bonds, story),
        () -> new EventJson().event(event, bonds, story),
        () -> {
          EventLine line = EventLine.of(event);
          return EventsCommand.csv(line == null ? List.of() : List.of(line));
        });
  }
}
