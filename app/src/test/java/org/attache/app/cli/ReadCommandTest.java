package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {
  private static final String ESCAPE = "\u001B[";

  @TempDir private Path directory;

  @Test
  void aFileIsRead() throws IOException {
    Run run = Run.of("read", "--title", "Talks", file("a.txt", "Today Rossi met Keller."));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Talks
            no date · 1 claim · 0 quotations

            CONSULT  meetings, visits, calls
              occurred    Rossi + Keller
                    text  Rossi met Keller
            """);
  }

  @Test
  void standardInputIsReadWhereNoFileIsNamed() {
    Run run = Run.with("Rossi met Keller.", "out", Map.of(), "read", "--format", "JSONL");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\"document\":{\"id\":\"stdin\"}").contains("Keller");
  }

  @Test
  void aTerminalIsNotReadUnasked() {
    Run run = Run.with("", "in,out,err", Map.of(), "read");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("nothing to read").contains("[nothing-to-read]");
  }

  @Test
  void optionsGiveWhatADocumentDoesNotSay() {
    Run run =
        Run.with("x", "", Map.of(), "read", "--published=2025-08-07", "--publisher=The Post", "-");
    assertThat(run.out()).contains("The Post · 2025-08-07 · 0 claims");
  }

  @Test
  void onlyATerminalSeesColours() throws IOException {
    String file = file("a.txt", "Rossi met Keller.");
    assertThat(Run.with("", "out", Map.of("TERM", "xterm"), "read", file).out()).contains(ESCAPE);
    assertThat(Run.with("", "in,err", Map.of(), "read", file).out()).doesNotContain(ESCAPE);
    assertThat(Run.with("", "out", Map.of("NO_COLOR", "1"), "read", file).out())
        .doesNotContain(ESCAPE);
    assertThat(Run.with("", "out", Map.of("TERM", "dumb"), "read", file).out())
        .doesNotContain(ESCAPE);
  }

  @Test
  void oneBadInputDoesNotKeepTheOthersFromBeingRead() throws IOException {
    Run run = Run.of("read", directory + "/none.txt", file("a.txt", "Rossi met Keller."));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Rossi + Keller");
    assertThat(run.err())
        .isEqualTo("attache: " + directory + "/none.txt: no such file [file-not-found]\n");
  }

  @Test
  void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
    String archive = file("a.jsonl", "{\"text\":\"A met B\"}\n{oops\n{\"text\":\"C met D\"}\n");
    Run run = Run.of("read", "--format", "csv", archive);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).contains("a.jsonl:2:").contains("[json-broken]");
  }

  @Test
  void theReadersOwnFailureSparesTheOtherDocuments() throws IOException {
    String archive =
        file("a.jsonl", "{\"id\":\"bad\",\"text\":\"poison\"}\n{\"text\":\"A met B\"}\n");
    Run run = Run.of("read", "--format=jsonl", archive);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err())
        .startsWith("attache: bad: the reader failed on this document")
        .contains("IllegalStateException (choked) at MeetingReader.java:")
        .hasLineCount(1);
    assertThat(Run.with("poison", "", Map.of(), "read").status()).isEqualTo(70);
  }

  @Test
  void anyNumberOfThreadsGivesTheSameOutput() throws IOException {
    String lines =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"text\":\"A" + i + " met B" + i + "\"}\n")
            .collect(Collectors.joining());
    String archive = file("a.jsonl", lines);
    String one = Run.of("read", "--format", "jsonl", "--threads", "1", archive).out();
    assertThat(one.lines()).hasSize(500);
    assertThat(Run.of("read", "--format", "jsonl", "--threads", "8", archive).out()).isEqualTo(one);
  }

  @Test
  void aClosedPipeEndsTheRunWithoutAWord() throws IOException {
    Run run = Run.ontoFailingOutput("Broken pipe", "read", file("a.txt", "Rossi met Keller."));
    assertThat(run.status()).isEqualTo(141);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFullDiskIsReported() throws IOException {
    Run run =
        Run.ontoFailingOutput(
            "No space left on device", "read", file("a.txt", "Rossi met Keller."));
    assertThat(run.status()).isEqualTo(5);
    assertThat(run.err()).contains("No space left on device").contains("[output-failed]");
  }

  @Test
  void messagesCannotSteerTheTerminal() {
    assertThat(Run.of("read", "a\u001B[2J.txt").err()).doesNotContain("\u001B");
  }

  @Test
  void wrongSettingsAreRefusedByName() {
    assertUsage("--formt", "did you mean --format?", "read", "--formt", "json");
    assertUsage("xml", "the forms are text, json", "read", "--format", "xml");
    assertUsage("2025-02-30", "year-month-day", "read", "--published", "2025-02-30");
    assertUsage("yesterday", "year-month-day", "read", "--published", "yesterday");
    assertUsage("--title", "Missing", "read", "--title");
    assertUsage("many", "--threads", "read", "--threads", "many");
    assertUsage("rad", "did you mean read", "rad");
    assertUsage("--verbose", "Unknown option", "--verbose");
  }

  @Test
  void settingsThatDoNotFitAreRefused() {
    assertThat(Run.of("read", "--threads", "0", "-").err()).contains("--threads must be 1 to 256");
    assertThat(Run.of("read", "--explain", "--format", "csv", "-").err())
        .contains("--explain goes");
    assertThat(Run.of("read", "-", "-").err()).contains("only once");
    assertThat(Run.of("read", "-", "-").status()).isEqualTo(2);
  }

  private static void assertUsage(String named, String said, String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(named).contains(said).contains("--help").hasLineCount(2);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }
}
