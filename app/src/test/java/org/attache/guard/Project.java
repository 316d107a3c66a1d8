package org.attache.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a source tree.
 *
 * @param root the folder that holds the modules
 */
record Project(Path root) {
  /** Returns the project in one of whose modules the tests run. */
  static Project ofTheseTests() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no .mvn above the tests' folder");
    }
    return new Project(folder);
  }

  /** Returns the Java sources of all modules, shipped or not, tests too. */
  List<SourceFile> javaFiles() {
    return SourceFile.read(files(path -> path.toString().endsWith(".java")));
  }

  /** Returns the folders of shipped resources that hold a file themselves. */
  List<Path> resourceFolders() {
    return files(path -> path.toString().contains("/src/main/resources/")).stream()
        .map(Path::getParent)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the files that {@code wanted} takes, without what the build made. */
  List<Path> files(Predicate<Path> wanted) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(path -> !isMade(root.relativize(path)))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMade(Path path) {
    for (Path part : path) {
      String name = part.toString();
      if (name.equals("target") || name.equals(".git") || name.equals(".attache")) {
        return true;
      }
    }
    return false;
  }
}
