package org.attache.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attache ledger}: what looks after a ledger. */
@Command(
    name = "ledger",
    description = "Checks a ledger, derives its tables anew, tells what differs.",
    synopsisSubcommandLabel = "COMMAND")
final class LedgerCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getOut());
    return ExitStatus.DONE.code();
  }
}
