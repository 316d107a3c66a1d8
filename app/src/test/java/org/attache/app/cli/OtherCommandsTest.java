package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherCommandsTest {
  @Test
  void theVersionIsTheOneOfTheBuild() {
    Run run = Run.of("version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).matches("attache \\d+\\.\\d+\\.\\d+\\S*\\RJava \\d\\S*\\R");
    assertThat(Run.of("--version").out()).isEqualTo(run.out());
  }

  @Test
  void theCompletionScriptKnowsCommandsAndOptions() {
    Run run = Run.of("completion");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("ZSH_VERSION", "--published", "jsonl", "version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "version", "completion"})
  void helpHasExamplesAndExitCodes(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: attache " + command, "Examples:", "Exit codes:");
    assertThat(Run.of("help", command).out()).isEqualTo(run.out());
  }

  @Test
  void withoutACommandTheCommandsAreShown() {
    Run run = Run.of();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Commands:", "read", "version", "completion", "help");
    assertThat(Run.of("--help").out()).isEqualTo(run.out());
  }

  @Test
  void whereMemoryRunsOutItSaysHowToGiveMore() {
    long twice = 2 * (Runtime.getRuntime().maxMemory() >> 20);
    for (Run run :
        List.of(
            Run.failingWith(() -> new OutOfMemoryError("Java heap space"), "read", "-"),
            Run.failingWith(
                () -> new CompletionException(new OutOfMemoryError("Java heap space")),
                "read",
                "-"))) {
      assertThat(run.status()).isEqualTo(5);
      assertThat(run.err())
          .contains("ATTACHE_JAVA_OPTIONS=-Xmx" + twice + "m", "[memory-short]")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void whereThreadsRunOutMoreMemoryIsNotWhatItAsksFor() {
    Run run =
        Run.failingWith(() -> new OutOfMemoryError("unable to create native thread"), "read", "-");
    assertThat(run.err())
        .contains("unable to create native thread", "[memory-short]")
        .doesNotContain("-Xmx");
  }

  @Test
  void helpOnAnUnknownCommandIsAnError() {
    assertThat(Run.of("help", "rad").status()).isEqualTo(2);
  }

  @Test
  void theBarAppearsOnceARunIsLongAndGoesWhenSomethingElseIsWritten() {
    StringWriter err = new StringWriter();
    long[] now = {0};
    ProgressBar bar = new ProgressBar(new PrintWriter(err), true, 1000, () -> now[0]);
    bar.consumed(250);
    assertThat(err.toString()).isEmpty();
    now[0] = 1_500_000_000L;
    bar.documentRead();
    assertThat(err.toString()).contains("25 %").contains("documents: 1");
    err.getBuffer().setLength(0);
    bar.consumed(250);
    assertThat(err.toString()).isEmpty();
    bar.clear();
    assertThat(err.toString()).isEqualTo("\r\u001B[K");
  }

  @Test
  void noBarIsDrawnWhereNobodyLooks() {
    StringWriter err = new StringWriter();
    long[] now = {0};
    ProgressBar bar = new ProgressBar(new PrintWriter(err), false, 0, () -> now[0]);
    now[0] = 5_000_000_000L;
    bar.documentRead();
    bar.clear();
    assertThat(err.toString()).isEmpty();
  }
}
