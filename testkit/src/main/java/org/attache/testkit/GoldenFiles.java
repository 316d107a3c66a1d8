package org.attache.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Compares what a function makes of every {@code NAME.txt} of a folder with {@code NAME.json}
 * beside it, as one dynamic test a name. Both are UTF-8; a final line end of the expectation does
 * not count, CRLF counts as LF there.
 */
public final class GoldenFiles {
  private final Path folder;
  private final boolean regenerate;

  private GoldenFiles(Path folder, boolean regenerate) {
    this.folder = folder;
    this.regenerate = regenerate;
  }

  /**
   * Returns the files of {@code folder}, relative to the module; with {@code
   * -Dgolden.regenerate=true} the expectations are written instead of compared.
   */
  public static GoldenFiles in(Path folder) {
    return new GoldenFiles(folder, Boolean.getBoolean("golden.regenerate"));
  }

  GoldenFiles regenerating() {
    return new GoldenFiles(folder, true);
  }

  /** Returns the tests, at least one; {@code json} makes the JSON of a text. */
  public Stream<DynamicTest> check(Function<String, String> json) {
    Set<String> texts = names(".txt");
    Set<String> all = new TreeSet<>(texts);
    all.addAll(names(".json"));
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no golden files in " + folder.toAbsolutePath());
    }
    return all.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    folder.resolve(name + ".txt").toUri(),
                    () -> check(name, texts.contains(name), json)));
  }

  private void check(String name, boolean hasText, Function<String, String> json)
      throws IOException {
    Assertions.assertThat(hasText).as("%s.json has its %s.txt", name, name).isTrue();
    String actual = json.apply(Files.readString(folder.resolve(name + ".txt"))).strip();
    Path expectation = folder.resolve(name + ".json");
    if (regenerate) {
      Files.writeString(expectation, actual + "\n");
      return;
    }
    Assertions.assertThat(expectation).as("%s.txt has its %s.json", name, name).exists();
    String expected = Files.readString(expectation).replace("\r\n", "\n").strip();
    Assertions.assertThat(actual).as(name).isEqualTo(expected);
  }

  private Set<String> names(String ending) {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
