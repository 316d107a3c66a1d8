package org.attache.app.cli;

import java.nio.file.Path;
import org.attache.reading.Prepared;

/** Where the process begins and ends. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    String folder = System.getProperty("attache.prepared", "");
    Prepared prepared = folder.isEmpty() ? null : new Prepared(Path.of(folder));
    int code =
        new CommandLineProgram(Console.ofProcess(), new ShippedReaders(prepared)).run(arguments);
    Runtime.getRuntime().exit(code);
  }
}
