package org.attache.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attache.app.ReaderFactory;
import org.attache.app.intake.Blame;
import org.attache.app.intake.MemoryShort;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.model.error.Unavailable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, and what becomes of their failures. */
final class CommandLineProgram {
  private final Console console;
  private final Messages messages;
  private final Commands commands;

  CommandLineProgram(Console console, ReaderFactory readers) {
    this.console = console;
    this.messages = new Messages(console.err());
    this.commands = new Commands(console, readers);
  }

  /** Runs the command that {@code arguments} name and returns the exit code. */
  int run(String... arguments) {
    int code;
    try {
      code = line(commands.wanted(arguments)).execute(arguments);
    } catch (OutOfMemoryError e) {
      code = memoryShort(e).code();
    }
    try {
      console.out().flush();
      return code;
    } catch (IOException e) {
      return outputFailed(e).code();
    }
  }

  /** Returns all commands, for those who document them. */
  CommandLine commands() {
    return line(Commands.NAMES);
  }

  private CommandLine line(List<String> names) {
    CommandLine line = new CommandLine(new AttacheCommand());
    names.forEach(name -> line.addSubcommand(commands.make(name)));
    describe(line);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(console.out()))
        .setErr(console.err())
        .setUsageHelpWidth(Math.max(console.columns(), 60))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.palette().colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, arguments) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, command, result) -> failed(e));
  }

  private static void describe(CommandLine command) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitStatus status : ExitStatus.values()) {
      codes.put(String.format(Locale.ROOT, "%3d", status.code()), status.meaning());
    }
    command.getCommandSpec().versionProvider(new Version()).addOption(version());
    describe(command, codes);
  }

  private static void describe(CommandLine command, Map<String, String> codes) {
    if (!(command.getCommand() instanceof HelpCommand)) {
      command.getCommandSpec().addOption(help());
    }
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(codes);
    command.getSubcommands().values().forEach(sub -> describe(sub, codes));
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Say which version this is.")
        .build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  private int wrongUsage(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      message += "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    messages.usage(message, e.getCommandLine().getCommandSpec().qualifiedName());
    return ExitStatus.INCORRECT_INPUT.code();
  }

  private int failed(Exception e) {
    if (e instanceof AttacheException failure) {
      messages.failure(failure);
      return ExitStatus.of(failure).code();
    }
    if (e instanceof UncheckedIOException output) {
      return outputFailed(Objects.requireNonNull(output.getCause())).code();
    }
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError memory) {
        return memoryShort(memory).code();
      }
    }
    messages.failure(new Fault("fault", Blame.of(e) + "; please report it", null, null, e));
    return ExitStatus.FAULT.code();
  }

  private ExitStatus memoryShort(OutOfMemoryError e) {
    AttacheException failure = MemoryShort.of(e, null);
    messages.failure(failure);
    return ExitStatus.of(failure);
  }

  private ExitStatus outputFailed(IOException e) {
    if (String.valueOf(e.getMessage()).contains("pipe")) {
      return ExitStatus.PIPE_CLOSED;
    }
    AttacheException failure =
        new Unavailable(
            "output-failed", "writing the output failed: " + e.getMessage(), null, null, e);
    messages.failure(failure);
    return ExitStatus.of(failure);
  }
}
