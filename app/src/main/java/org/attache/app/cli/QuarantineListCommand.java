package org.attache.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.answer.RefusedList;
import org.attache.ledger.query.Quarantine;
import org.attache.ledger.query.Refused;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.error.IncorrectInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache quarantine list}: what was refused, the last first. */
@Command(name = "list", description = "Lists what could not be read, the last first.")
final class QuarantineListCommand implements Callable<Integer> {
  private static final int MOST = 1_000_000;

  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final RefusedOptions options = new RefusedOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "waiting, skipped, read, unchanged, dropped or all. Default: ${DEFAULT-VALUE}.")
  private String state = "waiting";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  QuarantineListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST) {
      throw new IncorrectInput(
          "limit-out-of-range",
          "--limit must be 1 to " + MOST + ", not " + limit,
          String.valueOf(limit),
          null);
    }
    try (Ledger opened = ledger.open(console, console.clock());
        Sql sql = opened.reading()) {
      List<Refused> found = new Quarantine(sql).list(options.filter(state), Long.MAX_VALUE, limit);
      answer.list(
          console,
          () -> RefusedList.text(found),
          () -> found.stream().map(RefusedList::object).toList(),
          () -> RefusedList.csv(found));
    }
    return ExitStatus.DONE.code();
  }
}
