package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.ledger.AsOf;
import org.attache.ledger.export.EventExport;
import org.attache.ledger.store.Ledger;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache ledger export}: events with their histories, for other programs. */
@Command(
    name = "export",
    description =
        "Writes all events with their histories as JSON Lines: an entry a counted report, with the"
            + " stage at which the event stood after it.",
    footerHeading = "%nExamples:%n",
    footer = "  attache ledger export --events events.jsonl --as-of 2025-11-30")
final class LedgerExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--events",
      paramLabel = "FILE",
      required = true,
      description = "Where to write them; - is standard output.")
  private @Nullable String file;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "As they were known on that day. Default: today.")
  private @Nullable LocalDate asOf;

  LedgerExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    AsOf day = AsOf.day(asOf == null ? LocalDate.now(console.clock()) : asOf);
    List<String> lines;
    try (Ledger opened = ledger.open(console, console.clock())) {
      lines = new EventExport().lines(opened.record(day));
    }
    write(Objects.requireNonNull(file), lines);
    return ExitStatus.DONE.code();
  }

  private void write(String target, List<String> lines) {
    if (target.equals("-")) {
      try {
        write(console.out(), lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    try (Writer out = Files.newBufferedWriter(Path.of(target), StandardCharsets.UTF_8)) {
      write(out, lines);
    } catch (IOException | IllegalArgumentException e) {
      throw new Unavailable(
          "file-unwritable", "cannot write " + target + ": " + e.getMessage(), target, target, e);
    }
  }

  private static void write(Writer out, List<String> lines) throws IOException {
    for (String line : lines) {
      out.write(line);
      out.write('\n');
    }
    out.flush();
  }
}
