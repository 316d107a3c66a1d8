package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenFilesTest {
  @TempDir private Path folder;

  @Test
  void aPairThatAgreesPasses() throws Throwable {
    write("call.txt", "two words");
    write("call.json", "9\r\n");

    run();
  }

  @Test
  void aPairThatDiffersFails() throws IOException {
    write("call.txt", "two words");
    write("call.json", "8\n");

    assertThatThrownBy(this::run).isInstanceOf(AssertionError.class).hasMessageContaining("call");
  }

  @Test
  void aTextWithoutAnExpectationFails() throws IOException {
    write("call.txt", "two words");

    assertThatThrownBy(this::run).hasMessageContaining("call.txt has its call.json");
  }

  @Test
  void anExpectationWithoutATextFails() throws IOException {
    write("call.json", "9");

    assertThatThrownBy(this::run).hasMessageContaining("call.json has its call.txt");
  }

  @Test
  void anEmptyFolderFails() {
    assertThatThrownBy(this::run).hasMessageContaining("no golden files");
  }

  @Test
  void expectationsCanBeWrittenAnew() throws Throwable {
    write("call.txt", "two words");

    for (DynamicTest test : tests(GoldenFiles.in(folder).regenerating())) {
      test.getExecutable().execute();
    }

    assertThat(folder.resolve("call.json")).hasContent("9");
  }

  private void run() throws Throwable {
    for (DynamicTest test : tests(GoldenFiles.in(folder))) {
      test.getExecutable().execute();
    }
  }

  private static List<DynamicTest> tests(GoldenFiles files) {
    return files.check(text -> String.valueOf(text.length())).toList();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
