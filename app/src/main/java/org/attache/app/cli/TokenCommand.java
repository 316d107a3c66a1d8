package org.attache.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attache token}: what programs show instead of a password. */
@Command(
    name = "token",
    description = "Makes, lists and removes tokens, by which programs use the API.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache token add mira --scope read,push --label \"nightly feed\"",
      "  attache token list",
      "  attache token remove 3f9c01aa"
    })
final class TokenCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** Returns the command with those below it. */
  static CommandLine with(Console console) {
    return new CommandLine(new TokenCommand())
        .addSubcommand(new TokenAddCommand(console))
        .addSubcommand(new TokenListCommand(console))
        .addSubcommand(new TokenRemoveCommand(console));
  }

  @Override
  public Integer call() {
    CommandSpec own = Objects.requireNonNull(spec);
    own.commandLine().usage(own.commandLine().getOut());
    return ExitStatus.DONE.code();
  }
}
