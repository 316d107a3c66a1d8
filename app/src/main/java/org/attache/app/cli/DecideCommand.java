package org.attache.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attache decide}: an analyst's word on claims and events. */
@Command(
    name = "decide",
    description = {
      "Records an analyst's decision. Nothing is changed or erased: a decision stands beside what"
          + " was read, and another can undo it.",
      "",
      "Claims are named by their ids, as `attache history EVENT --explain` shows them."
    },
    synopsisSubcommandLabel = "RULING",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache decide confirm b35dbb52cf9c --by \"A. Analyst\"",
      "  attache decide correct b35dbb52cf9c --stage agreed --by \"A. Analyst\" --text \"see l."
          + " 4\"",
      "  attache decide merge 3fa94c1b 77ab10ce --by \"A. Analyst\""
    })
final class DecideCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** Returns the command with a subcommand for each ruling. */
  static CommandLine with(Console console) {
    return new CommandLine(new DecideCommand())
        .addSubcommand(new DecideClaimCommands.Confirm(console))
        .addSubcommand(new DecideClaimCommands.Reject(console))
        .addSubcommand(new DecideCorrectCommand(console))
        .addSubcommand(new DecideEventCommands.Merge(console))
        .addSubcommand(new DecideEventCommands.Split(console))
        .addSubcommand(new DecideClaimCommands.Note(console))
        .addSubcommand(new DecideEventCommands.Undo(console));
  }

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getOut());
    return ExitStatus.DONE.code();
  }
}
