package org.attache.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.app.ReaderFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attache quarantine}: what could not be read. */
@Command(
    name = "quarantine",
    description = {
      "Shows what could not be read, tries it again, or drops it.",
      "",
      "What was refused is kept in the ledger with its cause, its place, and its bytes up to a"
          + " megabyte, packed. Its number is that of its entry."
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache quarantine list --cause json-broken",
      "  attache quarantine show 1204",
      "  attache quarantine retry --cause document-too-slow --limit seconds=300",
      "  attache quarantine drop 1204 --reason \"an advertisement\" --by \"A. Analyst\""
    })
final class QuarantineCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** Returns the command with those below it. */
  static CommandLine with(Console console, ReaderFactory readers) {
    return new CommandLine(new QuarantineCommand())
        .addSubcommand(new QuarantineListCommand(console))
        .addSubcommand(new QuarantineShowCommand(console))
        .addSubcommand(new QuarantineRetryCommand(console, readers))
        .addSubcommand(new QuarantineDropCommand(console));
  }

  @Override
  public Integer call() {
    CommandSpec own = Objects.requireNonNull(spec);
    own.commandLine().usage(own.commandLine().getOut());
    return ExitStatus.DONE.code();
  }
}
