package org.attache.app.cli;

import java.util.List;
import org.attache.app.ReaderFactory;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands by name. Describing all of them takes a fifth of a short run, so they can be had one
 * by one.
 */
final class Commands {
  /** All of them, in the order in which help lists them. */
  static final List<String> NAMES =
      List.of(
          "read",
          "extract",
          "ingest",
          "watch",
          "quarantine",
          "ledger",
          "events",
          "show",
          "history",
          "who",
          "agenda",
          "changes",
          "decide",
          "export",
          "import",
          "compare",
          "watchlist",
          "serve",
          "user",
          "token",
          "version",
          "completion",
          "help");

  /** Those that speak of the others. */
  private static final List<String> OF_ALL = List.of("completion", "help");

  private final Console console;
  private final ReaderFactory readers;

  Commands(Console console, ReaderFactory readers) {
    this.console = console;
    this.readers = readers;
  }

  /** Returns the commands that have to be known to run what {@code arguments} say. */
  List<String> wanted(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    return NAMES.contains(first) && !OF_ALL.contains(first) ? List.of(first) : NAMES;
  }

  /** Returns the command of a name. */
  Object make(String name) {
    return switch (name) {
      case "read" -> new ReadCommand(console, readers);
      case "extract" -> new ExtractCommand(console);
      case "ingest" -> new IngestCommand(console, readers);
      case "watch" -> new WatchCommand(console, readers);
      case "quarantine" -> QuarantineCommand.with(console, readers);
      case "ledger" -> ledger();
      case "events" -> new EventsCommand(console);
      case "show" -> new ShowCommand(console);
      case "history" -> new HistoryCommand(console);
      case "who" -> new WhoCommand(console);
      case "agenda" -> new AgendaCommand(console);
      case "changes" -> new ChangesCommand(console);
      case "decide" -> DecideCommand.with(console);
      case "export" -> new ExportCommand(console);
      case "import" -> new ImportCommand(console);
      case "compare" -> new CompareCommand(console);
      case "watchlist" -> WatchlistCommand.with(console);
      case "serve" -> new ServeCommand(console, readers);
      case "user" -> UserCommand.with(console);
      case "token" -> TokenCommand.with(console);
      case "version" -> new VersionCommand();
      case "completion" -> new CompletionCommand();
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException("no such command: " + name);
    };
  }

  private CommandLine ledger() {
    return new CommandLine(new LedgerCommand())
        .addSubcommand(new LedgerVerifyCommand(console))
        .addSubcommand(new LedgerRebuildCommand(console))
        .addSubcommand(new LedgerDiffCommand(console))
        .addSubcommand(new LedgerExportCommand(console));
  }
}
