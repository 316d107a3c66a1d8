package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.attache.app.output.JsonIndentation;
import picocli.CommandLine.Option;

/** In which form an answer is written. */
final class AnswerOptions {
  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private AnswerFormat format = AnswerFormat.TEXT;

  boolean isText() {
    return format == AnswerFormat.TEXT;
  }

  /** Writes an answer that is a list; in {@code json} it is an array. */
  void list(
      Console console,
      Supplier<List<String>> text,
      Supplier<List<String>> json,
      Supplier<List<String>> csv) {
    write(
        console,
        switch (format) {
          case TEXT -> ended(text.get());
          case JSON -> array(json.get());
          case JSONL -> ended(json.get());
          case CSV -> String.join("", csv.get());
        });
  }

  /** Writes an answer that is one thing; {@code csv} may be of many rows. */
  void one(
      Console console,
      Supplier<List<String>> text,
      Supplier<String> json,
      Supplier<List<String>> csv) {
    write(
        console,
        switch (format) {
          case TEXT -> ended(text.get());
          case JSON -> JsonIndentation.of(json.get()) + "\n";
          case JSONL -> json.get() + "\n";
          case CSV -> String.join("", csv.get());
        });
  }

  private static String array(List<String> objects) {
    return objects.isEmpty()
        ? "[]\n"
        : "[\n" + String.join(",\n", objects.stream().map(JsonIndentation::of).toList()) + "\n]\n";
  }

  private static String ended(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Writes what is ready. */
  static void write(Console console, String text) {
    try {
      console.out().write(text);
      console.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
