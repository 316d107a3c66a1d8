package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs what the README shows, with the reader that is shipped. */
final class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern EXAMPLE =
      Pattern.compile("\\$ echo \"([^\"]+)\" \\| \\./attache ([^\n]+)\n([^`]+)```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([A-Za-z0-9/._-]+)\\)");

  private final String readme = Files.readString(ROOT.resolve("README.md"));

  ReadmeTest() throws IOException {}

  @Test
  void theExampleSaysWhatTheReadmeShows() {
    Matcher example = EXAMPLE.matcher(readme);
    assertThat(example.find()).isTrue();
    Run run =
        Run.shippedWith(example.group(1).replace("\\\n", "") + "\n", example.group(2).split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(example.group(3));
  }

  @Test
  void everySampleIsReadAndHoldsClaims() throws IOException {
    try (Stream<Path> samples = Files.list(ROOT.resolve("samples"))) {
      List<Path> documents = samples.filter(path -> path.toString().endsWith(".json")).toList();
      assertThat(documents).hasSizeGreaterThanOrEqualTo(8);
      for (Path document : documents) {
        Run run = Run.shipped("read", document.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain(" 0 claims").contains(" · 2025-08-");
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Matcher link = LINK.matcher(readme);
    int links = 0;
    while (link.find()) {
      links++;
      assertThat(ROOT.resolve(link.group(1))).exists();
    }
    assertThat(links).isPositive();
  }
}
