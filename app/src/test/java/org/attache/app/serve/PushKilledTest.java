package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.attache.app.DocumentReader;
import org.attache.app.intake.PushedDocuments;
import org.attache.ledger.store.Inbox;
import org.attache.ledger.store.Ledger;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.json.DocumentCodec;
import org.attache.sources.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment the process dies, what was accepted is read once, and nothing is lost. */
final class PushKilledTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int DOCUMENTS = 400;

  @TempDir private Path folder;

  private static Reading read(Document document) {
    return new Reading(document, List.of(), List.of());
  }

  private static Document document(int number) {
    return Document.of("doc-" + number, "Nothing happened on this day, number " + number, null);
  }

  /** The child: accepts and reads at the same time, and tells each that was accepted. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    DocumentCodec codec = new DocumentCodec();
    try (Ledger ledger = Ledger.open(arguments[0], CLOCK);
        Inbox inbox = ledger.inbox()) {
      DocumentReader reader = PushKilledTest::read;
      PushedDocuments pushed =
          new PushedDocuments(ledger, inbox, () -> reader, Limits.usual(), CLOCK);
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = document(i);
        Inbox.Pushed one = new Inbox.Pushed("id-" + i, document.id(), codec.encode(document));
        inbox.accept("feed", null, "h" + i, List.of(one), "{}");
        out.println("accepted " + i);
        if (i % 7 == 6) {
          pushed.readSome();
        }
      }
    }
  }

  @Test
  @Timeout(120)
  void whatWasAcceptedIsThereOnceAfterTheProcessWasKilled() throws Exception {
    SplittableRandom random = new SplittableRandom(11);
    for (int run = 0; run < 2; run++) {
      Path file = folder.resolve("killed-" + run + ".db");
      List<Integer> accepted = killAfter(file, 20 + random.nextInt(150), random.nextInt(25));
      try (Ledger ledger = Ledger.open(file.toString(), CLOCK);
          Inbox inbox = ledger.inbox()) {
        DocumentReader reader = PushKilledTest::read;
        PushedDocuments pushed =
            new PushedDocuments(ledger, inbox, () -> reader, Limits.usual(), CLOCK);
        while (pushed.readSome() > 0) {
          assertThat(inbox.waiting(1000)).hasSizeLessThan(DOCUMENTS);
        }
        for (int number : accepted) {
          assertThat(inbox.find("id-" + number).state()).isIn("read", "unchanged");
          assertThat(ledger.knows(document(number))).isTrue();
        }
        assertThat(count(ledger, "documents")).isGreaterThanOrEqualTo(accepted.size());
        assertThat(count(ledger, "documents")).isEqualTo(count(ledger, "inbox"));
        assertThat(ledger.verify().problems()).isEmpty();
      }
    }
  }

  /** Returns how many rows a table has, of which no two are of one document. */
  private static int count(Ledger ledger, String table) throws Exception {
    String query = "SELECT count(*), count(DISTINCT document) FROM " + table;
    try (Connection connection = ledger.queries();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(rows.getInt(2));
      return rows.getInt(1);
    }
  }

  private static List<Integer> killAfter(Path file, int documents, int millis) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                PushKilledTest.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Integer> accepted = new ArrayList<>();
    try (BufferedReader told =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        accepted.add(Integer.parseInt(line.substring("accepted ".length())));
        if (accepted.size() == documents) {
          Thread.sleep(millis);
          child.destroyForcibly();
        }
      }
    } catch (IOException e) {
      // the pipe of a killed process may be closed under the reader
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(accepted).hasSizeGreaterThanOrEqualTo(documents);
    return accepted;
  }
}
