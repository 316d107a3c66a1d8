package org.attache.sources.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Unavailable;

/**
 * The inputs that a user's names stand for.
 *
 * @param names files, folders replaced by the files in them and below, in the order of their names
 * @param bytes the length of all, or 0 where it is not known
 */
public record InputFiles(List<String> names, long bytes) {
  public InputFiles {
    names = List.copyOf(names);
  }

  /**
   * Looks into folders; hidden files are left out.
   *
   * @param complaints takes why a folder cannot be looked into
   */
  public static InputFiles of(List<String> given, Consumer<AttacheException> complaints) {
    List<String> names = new ArrayList<>();
    for (String name : given) {
      if (isFolder(name)) {
        try (Stream<Path> files = Files.walk(Path.of(name))) {
          files.filter(InputFiles::isPlain).map(Path::toString).sorted().forEach(names::add);
        } catch (IOException e) {
          complaints.accept(
              new Unavailable(
                  "folder-unreadable", "cannot be read: " + e.getMessage(), name, name, e));
        }
      } else {
        names.add(name);
      }
    }
    return new InputFiles(names, length(names));
  }

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file) && !String.valueOf(file.getFileName()).startsWith(".");
  }

  private static boolean isFolder(String name) {
    try {
      return !name.equals(DocumentInput.STANDARD_INPUT) && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static long length(List<String> names) {
    long bytes = 0;
    for (String name : names) {
      try {
        if (name.equals(DocumentInput.STANDARD_INPUT)) {
          return 0;
        }
        bytes += Files.size(Path.of(name));
      } catch (IOException | IllegalArgumentException e) {
        return 0;
      }
    }
    return bytes;
  }
}
