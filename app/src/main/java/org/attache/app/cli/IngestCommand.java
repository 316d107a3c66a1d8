package org.attache.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.app.foreign.LedgerKind;
import org.attache.app.intake.IngestRun;
import org.attache.app.intake.RunResult;
import org.attache.ledger.store.Ledger;
import org.attache.model.error.AttacheException;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.InputFiles;
import org.attache.sources.input.InputSettings;
import org.attache.sources.input.Start;
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

  @Mixin private final ReadingOptions options = new ReadingOptions();

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
    options.check(files.isEmpty() && console.isTerminal("in"));
    InputSettings settings = options.settings(null);
    List<AttacheException> complaints = new ArrayList<>();
    InputFiles inputs =
        InputFiles.of(
            files.isEmpty() ? List.of(DocumentInput.STANDARD_INPUT) : files, complaints::add);
    DocumentReader reader = options.reader(readers, complaints::add);
    String location = ledger.location(console);
    try (Ledger opened = Ledger.open(location, console.clock())) {
      LedgerKind.checkForNews(opened, location);
      TerminalListener listener = new TerminalListener(console, inputs.bytes());
      IngestRun run =
          new IngestRun(
              opened, options.pool(reader), reader, listener, console.clock(), "ingest", anew);
      complaints.forEach(run::complain);
      DocumentInput input = new DocumentInput(settings, console.in());
      inputs.names().forEach(name -> read(name, input, run, settings));
      RunResult result = run.finish();
      listener.clear();
      Manifest.write(console.out(), location, result);
      return Manifest.status(result).code();
    }
  }

  /** Reads a file, from where another run was broken off if one was. */
  private static void read(
      String name, DocumentInput input, IngestRun run, InputSettings settings) {
    @Nullable String state = FileState.of(name);
    if (state == null) {
      input.read(name, run);
      return;
    }
    String place = Path.of(name).toAbsolutePath().normalize().toString();
    Start from =
        run.begin(place, state + ' ' + settings.defaults() + ' ' + new TreeMap<>(settings.names()));
    if (from.at() > 0) {
      run.note(
          name
              + ": goes on at byte "
              + from.at()
              + ", where it was broken off; what is before is stored");
    }
    input.read(name, from, run);
    run.end();
  }
}
