package org.attache.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.InputSettings;
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
  private final Console console;
  private final ReaderFactory readers;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "What to read; - is standard input, as is no file at all.")
  private List<String> files = new ArrayList<>();

  @Mixin private final ReadingOptions options = new ReadingOptions();

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

  ReadCommand(Console console, ReaderFactory readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    List<String> inputs = files.isEmpty() ? List.of(DocumentInput.STANDARD_INPUT) : files;
    check(inputs);
    InputSettings settings = options.settings(title);
    List<AttacheException> complaints = new ArrayList<>();
    DocumentReader reader = options.reader(readers, complaints::add);
    ReadingRun run =
        new ReadingRun(
            options.pool(reader),
            format.open(console.out(), console.palette(), console.columns(), explain),
            new TerminalListener(console, bytes(inputs)));
    complaints.forEach(run::refuse);
    DocumentInput input = new DocumentInput(settings, console.in());
    for (String name : inputs) {
      input.read(name, run);
    }
    return run.finish().code();
  }

  private void check(List<String> inputs) {
    options.check(files.isEmpty() && console.isTerminal("in"));
    Set<String> seen = new HashSet<>();
    for (String input : inputs) {
      if (!seen.add(input) && input.equals(DocumentInput.STANDARD_INPUT)) {
        throw wrong("input-twice", "standard input can be read only once", input);
      }
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
