package org.attache.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.app.foreign.LedgerKind;
import org.attache.ledger.store.Ledger;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.input.DocumentDefaults;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.InputFiles;
import org.attache.sources.input.InputSettings;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache ingest}: text in, the ledger fuller. */
@Command(
    name = "ingest",
    description = {
      "Reads political news and keeps its claims in a ledger.",
      "",
      "What was ingested before is passed over; another text under the same id or url is a new"
          + " version, which stands from its day on. What cannot be read is kept apart with the"
          + " reason."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache ingest articles/",
      "  attache ingest --publisher Reuters archive.jsonl.gz",
      "  attache ingest --map text=body,published=date articles.csv news.warc.gz",
      "  attache ingest --ledger jdbc:postgresql://localhost/news archive.jsonl"
    })
final class IngestCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 256;
  private static final int AHEAD_PER_THREAD = 16;

  private final Console console;
  private final ReaderFactory readers;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "What to read: files as attache read takes them, archives too, or folders;"
              + " - is standard input, as is no file at all.")
  private List<String> files = new ArrayList<>();

  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Day of publication of documents that do not state it.")
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

  @Mixin private final MapOptions mapOptions = new MapOptions();

  @Mixin private final LimitOptions limitOptions = new LimitOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at a time. Default: one per processor. Changes no ledger.")
  private int threads = Runtime.getRuntime().availableProcessors();

  private Limits limits = Limits.usual();

  @Option(
      names = "--reread",
      description =
          "Read texts anew that another version of the reader has read. Its claims stay in the"
              + " ledger and count no longer.")
  private boolean anew;

  IngestCommand(Console console, ReaderFactory readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    if (files.isEmpty() && console.isTerminal("in")) {
      throw new IncorrectInput(
          "nothing-to-read", "nothing to read; name a file or a folder", "", null);
    }
    if (threads < 1 || threads > MOST_THREADS) {
      String message = "--threads must be 1 to " + MOST_THREADS + ", not " + threads;
      throw new IncorrectInput("threads-out-of-range", message, String.valueOf(threads), null);
    }
    limits = limitOptions.limits();
    List<AttacheException> complaints = new ArrayList<>();
    InputFiles inputs =
        InputFiles.of(
            files.isEmpty() ? List.of(DocumentInput.STANDARD_INPUT) : files, complaints::add);
    DocumentReader reader = readers.create(knowledge, complaints::add);
    String location = ledger.location(console);
    try (Ledger opened = Ledger.open(location, console.clock())) {
      LedgerKind.checkForNews(opened, location);
      return ingest(inputs, reader, opened, complaints, location);
    }
  }

  private int ingest(
      InputFiles inputs,
      DocumentReader reader,
      Ledger opened,
      List<AttacheException> complaints,
      String location) {
    ProgressBar progress =
        new ProgressBar(console.err(), console.isTerminal("err"), inputs.bytes(), System::nanoTime);
    Manifest manifest = new Manifest();
    IngestRun run =
        new IngestRun(
            new ReadingPool(reader, limits, threads, AHEAD_PER_THREAD),
            opened,
            new Messages(console.err()),
            progress,
            manifest,
            reader.name(),
            anew);
    complaints.forEach(run::complain);
    DocumentInput input =
        new DocumentInput(
            new InputSettings(
                new DocumentDefaults(published, publisher, null), mapOptions.names(), limits),
            console.in());
    for (String name : inputs.names()) {
      input.read(name, run);
    }
    ExitStatus status = run.finish();
    manifest.write(console.out(), location);
    return status.code();
  }
}
