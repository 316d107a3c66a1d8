package org.attache.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.app.intake.ReadingPool;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.input.DocumentDefaults;
import org.attache.sources.input.InputSettings;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How documents are read, whatever becomes of the readings. */
final class ReadingOptions {
  private static final int MOST_THREADS = 256;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Day of publication (year-month-day) of documents that do not state it; without one,"
              + " \"on Friday\" stays without days.")
  private @Nullable LocalDate published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Outlet of documents that do not state it.")
  private @Nullable String publisher;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Directory with tables of your own; may be given several times.")
  private List<Path> knowledge = new ArrayList<>();

  @Mixin private final MapOptions maps = new MapOptions();

  @Mixin private final LimitOptions limits = new LimitOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at a time. Default: one per processor. Changes no result.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Checks what was given.
   *
   * @param nothing whether no input was named and standard input is a terminal
   */
  void check(boolean nothing) {
    if (nothing) {
      throw new IncorrectInput(
          "nothing-to-read", "nothing to read; name a file, or - for standard input", "", null);
    }
    if (threads < 1 || threads > MOST_THREADS) {
      String message = "--threads must be 1 to " + MOST_THREADS + ", not " + threads;
      throw new IncorrectInput("threads-out-of-range", message, String.valueOf(threads), null);
    }
  }

  Limits limits() {
    return limits.limits();
  }

  /** Returns the settings; {@code title} is that of documents that do not state it. */
  InputSettings settings(@Nullable String title) {
    return new InputSettings(
        new DocumentDefaults(published, publisher, title), maps.names(), limits());
  }

  DocumentReader reader(ReaderFactory readers, Consumer<AttacheException> complaints) {
    return readers.create(knowledge, complaints);
  }

  ReadingPool pool(DocumentReader reader) {
    return new ReadingPool(reader, limits(), threads);
  }
}
