package org.attache.app.cli;

/** Where the process begins and ends. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    int code = new CommandLineProgram(Console.ofProcess(), new ShippedReaders()).run(arguments);
    Runtime.getRuntime().exit(code);
  }
}
