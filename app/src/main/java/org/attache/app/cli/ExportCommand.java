package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.app.export.Rows;
import org.attache.app.export.Wishes;
import org.attache.app.export.form.ExportFormat;
import org.attache.app.export.form.ExportRun;
import org.attache.app.export.form.Manifest;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.LedgerView;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache export}: events in the formats that other programs read. */
@Command(
    name = "export",
    description = {
      "Writes events in the formats of other programs, the last reported first.",
      "",
      "What a format cannot express is left out and counted: a line on standard error, or the file"
          + " of --manifest, tells how many rows were written, how many left out and why, and the"
          + " hash of the whole."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache export csv --rows claims --out claims.csv",
      "  attache export icews --dyad RUS,USA --since 2025-08-01 --out dyad.tsv",
      "  attache export gdelt --include-unrealised --manifest gdelt.json --out events.CSV"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ViewOptions view = new ViewOptions();
  @Mixin private final FilterOptions filter = new FilterOptions();
  @Mixin private final ExportFiles files = new ExportFiles();

  @Parameters(
      paramLabel = "FORMAT",
      completionCandidates = ExportFormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable String format;

  @Option(
      names = "--rows",
      paramLabel = "WHAT",
      description =
          "What a table has a row for: ${COMPLETION-CANDIDATES}. With csv, jsonl and parquet."
              + " Default: ${DEFAULT-VALUE}.")
  private Rows rows = Rows.EVENTS;

  @Option(
      names = "--include-unrealised",
      description =
          "Also what did not happen and the codebook has no verbal act for, with the stage of every"
              + " row in a last column. With plover, polecat, icews, gdelt and gdelt-mentions.")
  private boolean includeUnrealised;

  @Option(
      names = "--reciprocal",
      paramLabel = "HOW",
      description =
          "What has no side that acts on the other: icews, a row in each direction, or single."
              + " With icews. Default: ${DEFAULT-VALUE}.")
  private String reciprocal = "icews";

  @Option(
      names = "--cancelled",
      paramLabel = "HOW",
      description =
          "What a calendar does with what is called off: cancel it, or keep it with a mark in its"
              + " title, for calendars that hide what is cancelled. Default: ${DEFAULT-VALUE}.")
  private String cancelled = "cancel";

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExportFormat wanted = ExportFormat.of(Objects.requireNonNull(format));
    files.check(wanted);
    EventFilter asked = filter.filter();
    boolean both = choice("--reciprocal", reciprocal, "icews", "single");
    boolean kept = choice("--cancelled", cancelled, "keep", "cancel");
    view.ask(
        console,
        ledger -> {
          Wishes wishes =
              new Wishes(
                  ledger.asOf().day(), Version.number(), rows, includeUnrealised, both, kept);
          write(ledger, asked, new ExportRun(wanted, wishes));
        });
    return ExitStatus.DONE.code();
  }

  private void write(LedgerView ledger, EventFilter asked, ExportRun run) {
    ExportProgress progress = new ExportProgress(console, System::nanoTime);
    try {
      Manifest manifest =
          files.write(console, target -> run.write(ledger, asked, target, progress));
      progress.clear();
      files.tell(console, manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether the first of two words was given. */
  private static boolean choice(String option, String given, String first, String second) {
    String word = given.toLowerCase(Locale.ROOT);
    if (!word.equals(first) && !word.equals(second)) {
      throw new IncorrectInput(
          "choice-unknown",
          option + " is " + first + " or " + second + ", not '" + given + "'",
          given,
          null);
    }
    return word.equals(first);
  }
}
