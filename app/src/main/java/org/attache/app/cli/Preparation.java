package org.attache.app.cli;

import java.nio.file.Path;
import org.attache.reading.Prepared;

/** Writes what makes the next starts faster, for the launcher. */
public final class Preparation {
  private Preparation() {}

  /** Writes into the folder that is the only argument. */
  public static void main(String[] arguments) {
    Prepared.write(Path.of(arguments[0]));
  }
}
