package org.attache.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.app.intake.Retry;
import org.attache.app.intake.RunResult;
import org.attache.app.terminal.Printable;
import org.attache.ledger.query.Quarantine;
import org.attache.ledger.query.Refused;
import org.attache.ledger.store.Disposal;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.error.Conflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache quarantine retry}: reads again what was refused. */
@Command(
    name = "retry",
    description = "Reads again what was refused, with this version's reader and the limits given.")
final class QuarantineRetryCommand implements Callable<Integer> {
  private final Console console;
  private final ReaderFactory readers;

  @Parameters(paramLabel = "ENTRY", arity = "0..*", description = "Numbers of refused inputs.")
  private List<Long> entries = new ArrayList<>();

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final RefusedOptions options = new RefusedOptions();
  @Mixin private final LimitOptions limits = new LimitOptions();

  @Option(names = "--all", description = "All that wait.")
  private boolean all;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "On whose word. Default: what ATTACHE_ANALYST names, else attache.")
  private String by = "";

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Directory with tables of your own; may be given several times.")
  private List<Path> knowledge = new ArrayList<>();

  QuarantineRetryCommand(Console console, ReaderFactory readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    String location = ledger.location(console);
    Messages messages = new Messages(console.err());
    try (Ledger opened = ledger.open(console, console.clock())) {
      List<Refused> chosen;
      try (Sql sql = opened.reading()) {
        chosen = options.chosen(new Quarantine(sql), entries, all);
      }
      DocumentReader reader = readers.create(knowledge, messages::failure);
      String analyst = DecisionOptions.analyst(console, by, "attache");
      try (Retry retry = new Retry(opened, reader, limits.limits(), console.clock(), analyst)) {
        boolean whole = retry(retry, chosen, messages);
        RunResult result = retry.finish();
        Manifest.write(console.out(), location, result);
        ExitStatus status = Manifest.status(result);
        boolean clean = whole || status != ExitStatus.DONE;
        return (clean ? status : ExitStatus.PARTLY_DONE).code();
      }
    }
  }

  /** Returns whether there was something to read of all. */
  private boolean retry(Retry retry, List<Refused> chosen, Messages messages) {
    boolean whole = true;
    for (Refused refused : chosen) {
      try {
        Disposal disposal = retry.one(refused);
        AnswerOptions.write(
            console,
            refused.seq()
                + "  "
                + disposal.outcome().label()
                + "  "
                + Printable.of(disposal.detail())
                + "\n");
      } catch (Conflict e) {
        messages.failure(e);
        whole = false;
      }
    }
    return whole;
  }
}
