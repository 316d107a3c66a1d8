package org.attache.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.ledger.store.StoredAlert;
import org.attache.ledger.watch.Timetable;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed between any two steps loses no alert. */
final class KilledCourierTest {
  @TempDir private Path folder;

  @Test
  void killedBetweenTheCommitAndTheMatchingOrWithADeliveryInHandLosesNothing() throws Exception {
    try (Receiver receiver = new Receiver()) {
      killOnceItSays("stored", receiver.url());
      try (AlertDesk desk = new AlertDesk(folder)) {
        assertThat(desk.outbox.alerts(null, 0, 10)).isEmpty();
        assertThat(desk.outbox.changes(10)).hasSize(2);
      }
      killOnceItSays("sending", receiver.url());
      try (AlertDesk desk = new AlertDesk(folder)) {
        List<StoredAlert> told = desk.outbox.alerts(null, 0, 10);
        assertThat(told).hasSize(2);
        Courier courier = desk.courier(Runnable::run);
        courier.round();
        assertThat(receiver.taken()).as("what another has in hand is left alone").isEmpty();
        desk.clock.pass(Duration.ofMinutes(6));
        courier.round();
        courier.round();

        assertThat(receiver.taken())
            .containsExactlyInAnyOrderElementsOf(told.stream().map(StoredAlert::id).toList());
      }
    }
  }

  /** The child: with a third argument it makes a batch, without it delivers. */
  public static void main(String[] arguments) throws InterruptedException {
    try (AlertDesk desk = new AlertDesk(Path.of(arguments[0]))) {
      if (arguments[1].equals("stored")) {
        desk.watch(Timetable.AT_ONCE, List.of(arguments[2]), List.of());
        desk.tell("Ada", "2031-03-01", Stage.PLANNED);
        desk.tell("Ben", "2031-03-01", Stage.PLANNED);
        say("stored");
      } else {
        desk.courier(task -> say("sending")).round();
      }
      Thread.sleep(Duration.ofMinutes(1).toMillis());
    }
  }

  private static void say(String word) {
    // not closed: it is the process's own output
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    try {
      out.write((word + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void killOnceItSays(String word, String url) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledCourierTest.class.getName(),
                folder.toString(),
                word,
                url)
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      StringBuilder all = new StringBuilder();
      String line = said.readLine();
      while (line != null && !line.equals(word)) {
        all.append(line).append('\n');
        line = said.readLine();
      }
      assertThat(line).as(all.toString()).isEqualTo(word);
      child.destroyForcibly();
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }
}
