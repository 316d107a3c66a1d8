package org.attache.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.attache.app.export.form.ExportFormat;
import org.attache.app.export.form.Manifest;
import org.attache.app.export.form.Target;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an export and its manifest are written. */
final class ExportFiles {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where to write it; it appears there when it is whole. Default: standard output.")
  private @Nullable String out;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "Where to write as JSON what was written, what left out and why. Default: a line on"
              + " standard error.")
  private @Nullable String manifest;

  /**
   * Checks that the format can go where it is to go.
   *
   * @throws IncorrectInput if bytes that are no text were to go to standard output
   */
  void check(ExportFormat format) {
    if (out == null && !format.isText()) {
      throw new IncorrectInput(
          "output-binary",
          format + " is no text; name a file with --out FILE",
          format.toString(),
          null);
    }
  }

  /** Writes an export to a target. */
  interface Writing {
    Manifest to(Target target) throws IOException;
  }

  /**
   * Writes an export to its place.
   *
   * @throws Unavailable if the file cannot be written; what was there before stays
   */
  Manifest write(Console console, Writing writing) throws IOException {
    if (out == null) {
      return writing.to(new Target(new TextOutputStream(console.out())));
    }
    String name = out;
    @Nullable Path part = null;
    try {
      Path file = Path.of(name);
      part = file.resolveSibling(file.getFileName() + ".part");
      Manifest made;
      try (OutputStream stream = Files.newOutputStream(part)) {
        made = writing.to(new Target(stream));
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return made;
    } catch (IOException | InvalidPathException e) {
      throw unwritable(name, e);
    } finally {
      if (part != null) {
        // nothing to delete once it has become the file
        Files.deleteIfExists(part);
      }
    }
  }

  /** Tells what was written. */
  void tell(Console console, Manifest made) {
    if (manifest == null) {
      new Messages(console.err()).note(made.line());
      return;
    }
    try {
      Files.writeString(Path.of(manifest), made.json() + "\n", StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw unwritable(manifest, e);
    }
  }

  private static Unavailable unwritable(String name, Exception cause) {
    return new Unavailable(
        "file-unwritable", "cannot write " + name + ": " + cause.getMessage(), name, name, cause);
  }
}
