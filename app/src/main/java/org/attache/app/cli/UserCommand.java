package org.attache.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attache user}: who may sign in at the desk. */
@Command(
    name = "user",
    description = "Makes, lists and removes accounts of the desk.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache user add mira",
      "  attache user add feed --scope push",
      "  attache user list"
    })
final class UserCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** Returns the command with those below it. */
  static CommandLine with(Console console) {
    return new CommandLine(new UserCommand())
        .addSubcommand(new UserAddCommand(console))
        .addSubcommand(new UserListCommand(console))
        .addSubcommand(new UserRemoveCommand(console));
  }

  @Override
  public Integer call() {
    CommandSpec own = Objects.requireNonNull(spec);
    own.commandLine().usage(own.commandLine().getOut());
    return ExitStatus.DONE.code();
  }
}
