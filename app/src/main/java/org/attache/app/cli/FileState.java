package org.attache.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.attache.sources.input.DocumentInput;
import org.jspecify.annotations.Nullable;

/** Tells whether a file is still the one it was. */
final class FileState {
  private FileState() {}

  /** Returns the length and time of change of a file, null where a name is that of none. */
  static @Nullable String of(String name) {
    if (name.equals(DocumentInput.STANDARD_INPUT)) {
      return null;
    }
    try {
      Path file = Path.of(name);
      return Files.isRegularFile(file)
          ? Files.size(file) + " " + Files.getLastModifiedTime(file)
          : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }
}
