package org.attache.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** The log of a run: every figure, with the seconds since its start. */
final class RunLog {
  private static final System.Logger LOGGER = System.getLogger(RunLog.class.getName());

  private final Path file;
  private final Instant begin = Instant.now();

  RunLog(Path file) {
    this.file = file;
  }

  void add(String line) throws IOException {
    String stamped = Duration.between(begin, Instant.now()).toSeconds() + "s " + line;
    Files.writeString(file, stamped + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    LOGGER.log(System.Logger.Level.INFO, stamped);
  }
}
