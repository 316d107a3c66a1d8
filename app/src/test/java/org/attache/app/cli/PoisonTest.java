package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs that are made to exhaust whoever reads them cost no more than 256 MB beside the 64 that
 * the reader takes, each is refused with its place, and what lies beside them is read.
 */
class PoisonTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int PATIENCE_SECONDS = 120;

  private static final String RECORD =
      String.join(
          "\r\n",
          "WARC/1.0",
          "WARC-Type: response",
          "WARC-Target-URI: https://news.invalid/1",
          "WARC-Record-ID: <urn:uuid:1>",
          "WARC-Date: 2031-01-01T00:00:00Z",
          "Content-Type: application/http; msgtype=response",
          "Content-Length: 99999999999",
          "",
          "HTTP/1.1 200 OK",
          "Content-Type: text/html",
          "",
          "");

  @TempDir private Path folder;

  @Test
  void poisonIsRefusedByItsPlaceInLittleMemoryAndTheRestIsRead() throws Exception {
    gzip("zeros.txt.gz", "", "\0", 256);
    gzip("endless.jsonl.gz", "{\"id\":\"x\",\"text\":\"", "a", 256);
    zip("swells.zip", 256);
    repeated("deep.html", "<body>", "<div>", 600_000);
    repeated("attributes.html", "<body><p ", "a1=1 b2=2 ", 300_000);
    repeated("quoted.csv", "text,published\n\"", "aaaaaaaaaa", 6_000_000);
    repeated("commas.csv", "text,published\n", ",,,,,,,,,,", 5_000_000);
    repeated("deep.json", "", "[", 3_000_000);
    repeated("string.json", "{\"id\":\"s\",\"text\":\"", "\\u0041", 5_000_000);
    repeated("sentences.json", "{\"id\":\"s\",\"text\":\"", "They met. ", 60_000, "\"}");
    repeated("cut.warc", RECORD, "<p>news", 10_000_000);
    Files.writeString(
        folder.resolve("good.json"),
        "{\"id\":\"good\",\"text\":\"Putin met Trump in Anchorage on Friday, officials said.\"}");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");

    int status = read(out, err);

    assertThat(status).isEqualTo(ExitStatus.PARTLY_DONE.code());
    assertThat(Files.readString(out)).contains("\"good\"").contains("CONSULT");
    List<String> complaints = Files.readAllLines(err);
    assertThat(complaints)
        .noneMatch(line -> line.contains("Error") || line.contains("Exception in"));
    for (Path poison : poison()) {
      assertThat(complaints)
          .as(poison.toString())
          .anyMatch(line -> line.contains(poison.getFileName().toString()));
    }
  }

  private List<Path> poison() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !List.of("good.json", "out", "err").contains(name(file)))
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private int read(Path out, Path err) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.attache.app.cli.Main",
                "read",
                "--threads",
                "1",
                "--format",
                "jsonl",
                folder.resolve("good.json").toString()));
    poison().forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void repeated(String name, String begin, String part, int count) throws IOException {
    repeated(name, begin, part, count, "");
  }

  private void repeated(String name, String begin, String part, int count, String end)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      out.write(begin.getBytes(StandardCharsets.UTF_8));
      byte[] some = part.repeat(1000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < count / 1000; i++) {
        out.write(some);
      }
      out.write(end.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void gzip(String name, String begin, String part, int megabytes) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      fill(out, begin, part, megabytes);
    }
  }

  private void zip(String name, int megabytes) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.putNextEntry(new ZipEntry("a.html"));
      fill(out, "<p>", "a", megabytes);
    }
  }

  private static void fill(OutputStream out, String begin, String part, int megabytes)
      throws IOException {
    out.write(begin.getBytes(StandardCharsets.UTF_8));
    byte[] some = part.repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < megabytes; i++) {
      out.write(some);
    }
  }
}
