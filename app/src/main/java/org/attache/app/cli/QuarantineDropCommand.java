package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.ledger.query.Quarantine;
import org.attache.ledger.query.Refused;
import org.attache.ledger.store.Disposal;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.error.IncorrectInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache quarantine drop}: what was refused is not to be read. */
@Command(
    name = "drop",
    description =
        "Erases the bytes of what was refused; its record stays, with the reason and your name.")
final class QuarantineDropCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ENTRY", arity = "0..*", description = "Numbers of refused inputs.")
  private List<Long> entries = new ArrayList<>();

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final RefusedOptions options = new RefusedOptions();

  @Option(names = "--all", description = "All that wait.")
  private boolean all;

  @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why, in words.")
  private String reason = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "On whose word. Default: what ATTACHE_ANALYST names.")
  private String by = "";

  QuarantineDropCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (reason.isBlank()) {
      throw new IncorrectInput("reason-missing", "to drop something needs a reason", reason, null);
    }
    String analyst = DecisionOptions.analyst(console, by, "");
    try (Ledger opened = ledger.open(console, console.clock())) {
      List<Refused> chosen;
      try (Sql sql = opened.reading()) {
        chosen = options.chosen(new Quarantine(sql), entries, all);
      }
      int dropped = 0;
      for (Refused refused : chosen) {
        Disposal disposal =
            new Disposal(refused.seq(), Disposal.Outcome.DROPPED, reason.strip(), analyst);
        dropped += opened.dispose(disposal) ? 1 : 0;
      }
      AnswerOptions.write(console, "dropped " + dropped + " of " + chosen.size() + "\n");
    }
    return ExitStatus.DONE.code();
  }
}
