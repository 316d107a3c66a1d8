package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attache.model.Document;
import org.attache.model.json.DocumentCodec;
import org.attache.testkit.Chance;
import org.attache.testkit.NewsText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same input, same bytes: whatever the threads, the place and the Java. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SameEverywhereTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final LocalDate DAY = LocalDate.of(2025, 8, 7);
  private static final int SEEDED = 40;
  private static final int OLDEST_JAVA = 17;
  private static final int PATIENCE_SECONDS = 300;

  private final Path folder;
  private final Path documents;
  private final String here;

  SameEverywhereTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    List<String> lines = new ArrayList<>();
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        lines.add(Files.readString(sample).replace("\n", ""));
      }
    }
    for (int seed = 0; seed < SEEDED; seed++) {
      String text = NewsText.article(new Chance(seed));
      lines.add(new DocumentCodec().encode(Document.of("seed-" + seed, text, DAY.plusDays(seed))));
    }
    this.documents = Files.write(folder.resolve("documents.jsonl"), lines);
    this.here = read();
  }

  @Test
  void oneThreadAndEightGiveTheSame() {
    assertThat(here.lines()).hasSizeGreaterThan(SEEDED);
    assertThat(read("--threads", "1")).isEqualTo(here);
    assertThat(read("--threads", "8")).isEqualTo(here);
  }

  @Test
  void everyLocaleGivesTheSame() {
    String inThisLocale = readEveryForm();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(readEveryForm()).as(tag).isEqualTo(inThisLocale);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu"})
  void everyTimeZoneGivesTheSame(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(read()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void anotherJavaGivesTheSame() throws IOException, InterruptedException {
    List<Path> others = otherJavas();
    Assumptions.assumeFalse(
        others.isEmpty(), "no other Java of version 17 or later in JAVA_HOME or /usr/lib/jvm");
    for (Path java : others) {
      assertThat(readIn(java)).as(java.toString()).isEqualTo(here);
    }
  }

  private String read(String... options) {
    List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
    arguments.addAll(List.of(options));
    arguments.add(documents.toString());
    Run run = Run.shipped(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  private String readEveryForm() {
    return Stream.of("text", "plover", "csv")
        .map(form -> Run.shipped("read", "--format", form, "--explain", documents.toString()))
        .map(Run::out)
        .reduce("", String::concat);
  }

  private String readIn(Path java) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.attache.app.cli.Main",
                "read",
                "--format",
                "jsonl",
                documents.toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /** Returns one program for each other version that can run the tests' classes. */
  private static List<Path> otherJavas() throws IOException {
    List<Path> homes = new ArrayList<>();
    String home = System.getenv("JAVA_HOME");
    if (home != null && !home.isBlank()) {
      homes.add(Path.of(home));
    }
    Path usual = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(usual)) {
      try (Stream<Path> installed = Files.list(usual)) {
        installed.sorted().forEach(homes::add);
      }
    }
    List<Integer> seen = new ArrayList<>(List.of(Runtime.version().feature()));
    List<Path> others = new ArrayList<>();
    for (Path one : homes) {
      int version = version(one);
      Path java = one.resolve("bin").resolve("java");
      if (version >= OLDEST_JAVA && !seen.contains(version) && Files.isExecutable(java)) {
        seen.add(version);
        others.add(java);
      }
    }
    return others;
  }

  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isReadable(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION=\""))
        .map(line -> line.substring(line.indexOf('"') + 1).split("[.\"_+-]", 2)[0])
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }
}
