package org.attache.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.app.output.OutputFormat;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.input.DocumentDefaults;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.InputSettings;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache read}: text in, claims out. */
@Command(
    name = "read",
    description = {
      "Reads political news and shows who is said to do what to whom, how far it has come, when,"
          + " where and on whose word.",
      "",
      "A file holds plain text, a web page, a JSON document (text, published, publisher, title,"
          + " url, id), or JSON Lines of such documents."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache read samples/*.json",
      "  attache read --published 2025-08-07 --publisher Reuters article.txt",
      "  attache read --explain article.txt --published 2025-08-07",
      "  attache read --format jsonl archive.jsonl > claims.jsonl",
      "  cat article.txt | attache read --published 2025-08-07 -"
    })
final class ReadCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 256;
  private static final int AHEAD_PER_THREAD = 4;

  private final Console console;
  private final ReaderFactory readers;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "What to read; - is standard input, as is no file at all.")
  private List<String> files = new ArrayList<>();

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
      names = "--title",
      paramLabel = "TITLE",
      description = "Title of documents that do not state it.")
  private @Nullable String title;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = FormatConverter.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--explain",
      description = "Say what decided each part of a claim (text, json, jsonl).")
  private boolean explain;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description =
          "Directory with tables of your own, in the format of the shipped ones; may be given"
              + " several times.")
  private List<Path> knowledge = new ArrayList<>();

  @Mixin private final MapOptions mapOptions = new MapOptions();

  @Mixin private final LimitOptions limitOptions = new LimitOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at a time. Default: one per processor. Changes no output.")
  private int threads = Runtime.getRuntime().availableProcessors();

  ReadCommand(Console console, ReaderFactory readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    List<String> inputs = files.isEmpty() ? List.of(DocumentInput.STANDARD_INPUT) : files;
    check(inputs);
    Limits limits = limitOptions.limits();
    List<AttacheException> complaints = new ArrayList<>();
    DocumentReader reader = readers.create(knowledge, complaints::add);
    ReadingRun run =
        new ReadingRun(
            new ReadingPool(reader, limits, threads, AHEAD_PER_THREAD),
            format.open(console.out(), console.palette(), console.columns(), explain),
            new Messages(console.err()),
            new ProgressBar(
                console.err(), console.isTerminal("err"), bytes(inputs), System::nanoTime));
    complaints.forEach(run::refuse);
    DocumentInput input =
        new DocumentInput(
            new InputSettings(
                new DocumentDefaults(published, publisher, title), mapOptions.names(), limits),
            console.in());
    for (String name : inputs) {
      input.read(name, run);
    }
    return run.finish().code();
  }

  private void check(List<String> inputs) {
    if (files.isEmpty() && console.isTerminal("in")) {
      throw wrong("nothing-to-read", "nothing to read; name a file, or - for standard input", "");
    }
    Set<String> seen = new HashSet<>();
    for (String input : inputs) {
      if (!seen.add(input) && input.equals(DocumentInput.STANDARD_INPUT)) {
        throw wrong("input-twice", "standard input can be read only once", input);
      }
    }
    if (threads < 1 || threads > MOST_THREADS) {
      String message = "--threads must be 1 to " + MOST_THREADS + ", not " + threads;
      throw wrong("threads-out-of-range", message, String.valueOf(threads));
    }
    if (explain && !format.explains()) {
      String message = "--explain goes with --format text, json or jsonl, not " + format;
      throw wrong("explain-unsupported", message, format.toString());
    }
  }

  private static IncorrectInput wrong(String code, String message, String value) {
    return new IncorrectInput(code, message, value, null);
  }

  /** Returns the length of all files, or 0 where an input has none that can be asked for. */
  private static long bytes(List<String> inputs) {
    long bytes = 0;
    for (String input : inputs) {
      try {
        if (input.equals(DocumentInput.STANDARD_INPUT)) {
          return 0;
        }
        bytes += Files.size(Path.of(input));
      } catch (IOException | IllegalArgumentException e) {
        return 0;
      }
    }
    return bytes;
  }
}
