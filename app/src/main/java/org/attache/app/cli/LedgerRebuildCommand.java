package org.attache.app.cli;

import java.util.concurrent.Callable;
import org.attache.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache ledger rebuild}: derive everything anew. */
@Command(
    name = "rebuild",
    description =
        "Derives events, histories and positions anew from what was ingested and decided. The same"
            + " entries give the same tables.")
final class LedgerRebuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  LedgerRebuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.open(console, console.clock())) {
      opened.rebuild();
    }
    return ExitStatus.DONE.code();
  }
}
