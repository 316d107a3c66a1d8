package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.app.foreign.ForeignFiles;
import org.attache.app.foreign.ForeignFormat;
import org.attache.app.foreign.LedgerKind;
import org.attache.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache import}: event data of others into a ledger of their own. */
@Command(
    name = "import",
    description = {
      "Puts event data of others into a ledger of their own, a claim a row.",
      "",
      "The ledger can be asked and exported like any other. It is never one that holds news:"
          + " such data file what was merely planned as held, which would move its histories."
          + " To see them side by side, attache compare."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache import icews --ledger icews.db events.2022.tab.gz",
      "  attache import gdelt --ledger gdelt.db 20250807*.export.CSV",
      "  attache import polecat --dataset \"POLECAT 2025\" --ledger polecat.db week.txt"
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      completionCandidates = ForeignFormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable String format;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "What to read, packed by gzip or not.")
  private List<String> files = new ArrayList<>();

  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "How the data set is called. Default: the name of its format.")
  private @Nullable String dataset;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ForeignFormat wanted = ForeignFormat.of(Objects.requireNonNull(format));
    String location = ledger.location(console);
    ForeignFiles reader = new ForeignFiles(wanted, dataset);
    try (Ledger opened = Ledger.open(location, console.clock())) {
      LedgerKind.checkForDatasets(opened, location);
      ImportRun run = new ImportRun(opened, new Messages(console.err()), "import " + wanted);
      files.forEach(file -> reader.read(file, run));
      ExitStatus status = run.finish();
      run.tell(console, location);
      return status.code();
    }
  }
}
