package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attache.app.terminal.Printable;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache ledger verify}: is all as it was told? */
@Command(
    name = "verify",
    description =
        "Checks that no entry was changed, removed or put in between, and that all tables follow"
            + " from the entries; names the first bad entry.")
final class LedgerVerifyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  LedgerVerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.open(console, console.clock())) {
      Verification found = opened.verify();
      StringBuilder told = new StringBuilder();
      for (Verification.Problem problem : found.problems()) {
        told.append(problem.entry() > 0 ? "entry " + problem.entry() + ": " : "derived: ")
            .append(Printable.of(problem.what()))
            .append('\n');
      }
      told.append(
          String.format(
              Locale.ROOT,
              "%s: %,d entries, %,d claims%s\n",
              ledger.location(console),
              found.entries(),
              found.assertions(),
              found.isSound() ? ", all sound" : ""));
      console.out().write(told.toString());
      return (found.isSound() ? ExitStatus.DONE : ExitStatus.CONFLICT).code();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
