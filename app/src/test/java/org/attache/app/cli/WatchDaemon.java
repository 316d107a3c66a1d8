package org.attache.app.cli;

/** The program with a reader that starts at once, for a process of its own. */
final class WatchDaemon {
  private WatchDaemon() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int code =
        new CommandLineProgram(console, (knowledge, complaints) -> new MeetingReader())
            .run(arguments);
    Runtime.getRuntime().exit(code);
  }
}
