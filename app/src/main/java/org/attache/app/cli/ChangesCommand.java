package org.attache.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.app.answer.AnswerJson;
import org.attache.app.answer.ChangesPage;
import org.attache.ledger.query.Course;
import org.attache.ledger.query.LedgerView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache changes}: what moved. */
@Command(
    name = "changes",
    description =
        "Shows what moved since a day: from which stage, day or place to which, and what lapsed"
            + " without word.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache changes --since 2025-08-01 --as-of 2025-08-09",
      "  attache changes --since 2025-08-01 --new --format jsonl"
    })
final class ChangesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ViewOptions view = new ViewOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      required = true,
      converter = DayConverter.class,
      description = "The day after which it moved.")
  private @Nullable LocalDate since;

  @Option(names = "--new", description = "Also what is new and has not moved since.")
  private boolean fresh;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Events to show at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  ChangesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PageOptions.check(limit);
    view.ask(console, this::show);
    return ExitStatus.DONE.code();
  }

  private void show(LedgerView ledger) {
    List<Course> courses = ledger.changes(Objects.requireNonNull(since), fresh, limit);
    answer.list(
        console,
        () -> new ChangesPage(console.palette(), console.columns()).lines(courses),
        () -> courses.stream().map(new AnswerJson()::course).toList(),
        () -> EventsCommand.csv(courses.stream().map(Course::now).toList()));
    if (courses.isEmpty()) {
      new Hints(console).nothing(ledger, "nothing moved since " + since);
    } else if (courses.size() == limit) {
      new Hints(console).cut(limit);
    }
  }
}
