package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.terminal.Printable;
import org.attache.ledger.store.Difference;
import org.attache.ledger.store.Ledger;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache ledger diff}: what is known otherwise. */
@Command(
    name = "diff",
    description =
        "Tells what is otherwise on the second of two days, or in the second of two ledgers.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache ledger diff 2025-08-07 2025-08-15",
      "  attache ledger diff mine.db theirs.db"
    })
final class LedgerDiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  @Parameters(index = "0", paramLabel = "A", description = "A day, or a ledger.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "A later day, or another ledger.")
  private String second = "";

  LedgerDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate before = day(first);
    LocalDate after = day(second);
    if (before != null && after != null) {
      try (Ledger opened = ledger.open(console, console.clock())) {
        tell(opened.diff(before, after));
      }
    } else if (before == null && after == null) {
      try (Ledger one = Ledger.existing(first, console.clock());
          Ledger other = Ledger.existing(second, console.clock())) {
        tell(one.diff(other));
      }
    } else {
      throw new IncorrectInput(
          "diff-mixed", "give two days or two ledgers, not one of each", first, null);
    }
    return ExitStatus.DONE.code();
  }

  private static @Nullable LocalDate day(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private void tell(List<Difference> differences) {
    try {
      for (Difference difference : differences) {
        String line =
            difference.what()
                + " "
                + difference.id()
                + " "
                + difference.title()
                + ": "
                + (difference.first() == null ? "absent" : difference.first())
                + " → "
                + (difference.second() == null ? "absent" : difference.second());
        console.out().write(Printable.of(line) + "\n");
      }
      if (differences.isEmpty()) {
        console.out().write("nothing differs\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
