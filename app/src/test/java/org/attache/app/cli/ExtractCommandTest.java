package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Showing what would be read of web pages, as a user meets it. */
final class ExtractCommandTest {
  private static final String SENTENCE =
      "The leaders held a meeting in Oslo, officials said, and agreed to meet again in the spring.";
  private static final String PAGE =
      "<html lang=en><head><title>Talks</title><meta property=og:title content='Leaders meet in"
          + " Oslo'><meta property=article:published_time content=2031-03-01T10:00Z><meta"
          + " property=og:site_name content='The Herald'></head><body><nav><a"
          + " href=/>Home</a></nav><h1>Leaders meet in Oslo</h1><p>"
          + SENTENCE
          + "</p></body></html>";

  @TempDir Path folder;

  private String page = "";
  private String empty = "";

  @BeforeEach
  void writePages() throws IOException {
    page = Files.writeString(folder.resolve("talks.v1.html"), PAGE).toString();
    empty = Files.writeString(folder.resolve("empty.html"), "<nav><a href=/>Home</a>").toString();
  }

  @Test
  void jsonLinesHaveAnArticleALine() {
    Run run = Run.of("extract", "--format", "jsonl", page, empty);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "{\"id\":\"talks.v1\",\"title\":\"Leaders meet in Oslo\",\"publisher\":\"The Herald\","
                + "\"published\":\"2031-03-01\",\"published_method\":\"meta\","
                + "\"published_confidence\":0.97,\"language\":\"en\",\"text\":\""
                + SENTENCE
                + "\"}\n{\"id\":\"empty\",\"text\":\"\"}\n");
    assertThat(run.err()).contains("empty.html: no article found on this page");
  }

  @Test
  void jsonIsOneObjectForOnePage() {
    assertThat(Run.of("extract", "--format", "json", page).out())
        .startsWith("{\n")
        .contains("\"id\": \"talks.v1\"");
    assertThat(Run.of("extract", "--format", "json", page, empty).out()).startsWith("[\n");
  }

  @Test
  void textShowsTheFactsAndTheText() {
    Run run = Run.of("extract", page);
    assertThat(run.out())
        .startsWith("Leaders meet in Oslo\nThe Herald · 2031-03-01 (meta, 0.97) · en\n")
        .contains("officials said");
    assertThat(Run.of("extract", empty).out()).contains("no article found on this page");
  }

  @Test
  void aPageMayComeFromStandardInputWithItsAddress() {
    Run run =
        Run.with(
            PAGE, "", Map.of(), "extract", "--format", "jsonl", "--url", "https://a.example/t");
    assertThat(run.out()).startsWith("{\"id\":\"stdin\",\"url\":\"https://a.example/t\"");
    assertThat(Run.of("extract", "--url", "https://a.example/t", page, empty).err())
        .contains("[url-of-several]");
  }

  @Test
  void aPackedPageIsUnpacked() throws IOException {
    Path packed = folder.resolve("packed.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Run.of("extract", "--format", "jsonl", packed.toString()).out())
        .startsWith("{\"id\":\"packed\",");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsShown() {
    Run run = Run.of("extract", "--format", "jsonl", folder + "/none.html", page);
    assertThat(run.status()).isEqualTo(ExitStatus.PARTLY_DONE.code());
    assertThat(run.err()).contains("[file-not-found]");
    assertThat(run.out()).contains("talks.v1");
  }

  @Test
  void readAndIngestTakePages() {
    Run read = Run.of("read", "--format", "jsonl", page);
    assertThat(read.status()).isZero();
    assertThat(read.out()).contains("\"published\":\"2031-03-01\"").contains("The Herald");
    String ledger = folder.resolve("ledger.db").toString();
    Run ingest = Run.of("ingest", "--ledger", ledger, page, empty);
    assertThat(ingest.out()).contains("= read                   1");
    assertThat(ingest.err()).contains("[article-missing]");
  }
}
