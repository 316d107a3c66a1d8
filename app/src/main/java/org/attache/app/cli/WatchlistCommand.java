package org.attache.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attache watchlist}: searches that tell of changes. */
@Command(
    name = "watchlist",
    description =
        "Keeps searches that tell when an event they mean changes: by webhook, e-mail, feed, and on"
            + " the desk.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache watchlist add summit --dyad Putin,Trump --event consult --webhook"
          + " https://hooks.example/x",
      "  attache watchlist test summit --since 2025-08-01 --until 2025-08-15",
      "  attache watchlist deliver --every 30"
    })
final class WatchlistCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** Returns the command with those below it. */
  static CommandLine with(Console console) {
    return new CommandLine(new WatchlistCommand())
        .addSubcommand(new WatchlistAddCommand(console))
        .addSubcommand(new WatchlistListCommand(console))
        .addSubcommand(new WatchlistShowCommand(console))
        .addSubcommand(new WatchlistRemoveCommand(console))
        .addSubcommand(new WatchlistTestCommand(console))
        .addSubcommand(new WatchlistDeliverCommand(console))
        .addSubcommand(new WatchlistSmtpCommand(console));
  }

  @Override
  public Integer call() {
    CommandSpec own = Objects.requireNonNull(spec);
    own.commandLine().usage(own.commandLine().getOut());
    return ExitStatus.DONE.code();
  }
}
