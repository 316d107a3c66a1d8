package org.attache.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.compare.Comparer;
import org.attache.app.compare.Comparison;
import org.attache.app.compare.ComparisonFile;
import org.attache.app.compare.ComparisonText;
import org.attache.app.compare.Grain;
import org.attache.app.compare.TheirSide;
import org.attache.app.foreign.ForeignFiles;
import org.attache.app.foreign.ForeignFormat;
import org.attache.ledger.query.EventFilter;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache compare}: the ledger beside event data of others. */
@Command(
    name = "compare",
    description = {
      "Sets the ledger beside event data of others: who has what, and what they file as held that"
          + " our reports say was agreed, planned or called off, with the sentence.",
      "",
      "Nothing is put into the ledger. Both sides are counted in the same way: rows of one day,"
          + " PLOVER category and the same parties are one filing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache compare icews-2025-08.tab --as-of 2025-08-31",
      "  attache compare 202508*.export.CSV --dyad RUS,USA --by dyad-day --out august.svg",
      "  attache compare polecat.txt --by event --out events.csv"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int MOST_TOLD = 20;

  private final Console console;
  private int refused;
  private @Nullable AttacheException firstFailure;

  @Mixin private final ViewOptions view = new ViewOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Event data, packed by gzip or not; several are taken together.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = ForeignFormatNames.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: what the first line of a file shows.")
  private @Nullable String format;

  @Option(
      names = "--by",
      paramLabel = "GRAIN",
      description =
          "dyad-month, dyad-day, event (each of ours) or stage (ours by stage). Default:"
              + " ${DEFAULT-VALUE}.")
  private String by = "dyad-month";

  @Option(
      names = "--dyad",
      paramLabel = "A,B",
      description = "Two states or bodies, by code or name; only what both take part in.")
  private @Nullable String dyad;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "First day compared. Default: the first that they file.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Last day compared. Default: the last that they file.")
  private @Nullable LocalDate until;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "How theirs is called. Default: the name of its format.")
  private @Nullable String dataset;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where to write it: a picture (.svg), a page (.html), rows (.csv) or all of it (.json)."
              + " Default: a table on standard output.")
  private @Nullable String out;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Grain grain = Grain.of(by);
    ForeignFormat wanted = format == null ? null : ForeignFormat.of(format);
    ComparisonFile form = out == null ? null : ComparisonFile.of(out);
    EventFilter filter = SearchOptions.ofDyad(dyad);
    TheirSide side = new TheirSide(since, until, this::complain);
    ForeignFiles reader = new ForeignFiles(wanted, dataset);
    files.forEach(file -> reader.read(file, side));
    if (side.rows() == 0 && firstFailure != null) {
      return ExitStatus.of(firstFailure).code();
    }
    Messages messages = new Messages(console.err());
    side.notes().forEach((what, count) -> messages.note(what + " × " + count));
    view.ask(
        console,
        ledger -> show(new Comparer(grain, since, until).compare(ledger, filter, side), form));
    return (firstFailure == null ? ExitStatus.DONE : ExitStatus.PARTLY_DONE).code();
  }

  private void complain(AttacheException failure) {
    firstFailure = firstFailure == null ? failure : firstFailure;
    refused++;
    Messages messages = new Messages(console.err());
    if (refused <= MOST_TOLD) {
      messages.failure(failure);
    } else if (refused == MOST_TOLD + 1) {
      messages.note("further rows that cannot be read are counted and not told");
    }
  }

  private void show(Comparison comparison, @Nullable ComparisonFile form) {
    if (form == null || out == null) {
      List<String> lines =
          new ComparisonText(console.palette(), console.columns()).lines(comparison);
      AnswerOptions.write(console, String.join("\n", lines) + "\n");
      return;
    }
    try {
      Files.writeString(Path.of(out), form.text(comparison), StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw new Unavailable(
          "file-unwritable", "cannot write " + out + ": " + e.getMessage(), out, out, e);
    }
  }
}
