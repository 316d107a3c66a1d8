package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.attache.model.Reading;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.attache.model.error.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a ledger can fail says who must act, and loses nothing. */
final class LedgerFailureTest {
  private static final Clock CLOCK = new TickingClock("2031-07-01T00:00:00Z");

  @TempDir Path folder;

  private String file() {
    return folder.resolve("ledger.db").toString();
  }

  private Sql raw() {
    return new Database(Target.of(file()), 50).writing();
  }

  @Test
  void aLedgerOfANewerVersionIsLeftAlone() {
    Ledger.open(file(), CLOCK).close();
    try (Sql sql = raw()) {
      sql.run("INSERT INTO migrations VALUES (99, 'x', '2031-01-01T00:00:00Z')");
    }
    assertThatThrownBy(() -> Ledger.open(file(), CLOCK))
        .isInstanceOfSatisfying(
            Unsupported.class, e -> assertThat(e.code()).isEqualTo("ledger-newer"));
  }

  @Test
  void aLedgerWhoseFormWasMadeByOtherHandsIsRefused() {
    Ledger.open(file(), CLOCK).close();
    try (Sql sql = raw()) {
      sql.run("UPDATE migrations SET checksum = 'other'");
    }
    assertThatThrownBy(() -> Ledger.open(file(), CLOCK))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("ledger-form-changed"));
  }

  @Test
  void aFileThatIsNoLedgerIsNamed() throws IOException {
    Files.writeString(Path.of(file()), "Dear diary, ".repeat(200));
    assertThatThrownBy(() -> Ledger.open(file(), CLOCK))
        .isInstanceOfSatisfying(
            IncorrectInput.class, e -> assertThat(e.code()).isEqualTo("ledger-no-ledger"));
    assertThat(Path.of(file())).hasContent("Dear diary, ".repeat(200));
  }

  @Test
  void foldersUrlsAndMissingLedgersAreToldApart() {
    assertThatThrownBy(() -> Ledger.open(folder.toString(), CLOCK))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Ledger.open("jdbc:oracle:thin:@db", CLOCK))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageContaining("jdbc:postgresql:");
    assertThatThrownBy(() -> Ledger.open(folder + "/no/such.db", CLOCK))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageContaining("no folder");
    assertThatThrownBy(() -> Ledger.existing(file(), CLOCK)).isInstanceOf(NotFound.class);
    assertThat(Path.of(file())).doesNotExist();
  }

  @Test
  void aServerThatDoesNotAnswerIsUnavailable() {
    assertThatThrownBy(
            () -> Ledger.open("jdbc:postgresql://127.0.0.1:1/none?password=secret", CLOCK))
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.code()).isEqualTo("ledger-unreachable"))
        .hasMessageNotContaining("secret");
  }

  @Test
  void aLedgerThatAnotherWritesIsLocked() {
    Reading reading = new GeneratedNews(1).make(1, 1).get(0);
    Database database = new Database(Target.of(file()), 50);
    try (Ledger ledger = Ledger.over(database, database.writing(), CLOCK);
        Sql other = raw()) {
      other.transaction(
          () -> {
            other.run("UPDATE migrations SET checksum = checksum");
            assertThatThrownBy(() -> ledger.ingest(List.of(reading)))
                .isInstanceOfSatisfying(
                    Unavailable.class, e -> assertThat(e.code()).isEqualTo("ledger-locked"));
          });
      assertThat(ledger.ingest(List.of(reading)).claims()).isPositive();
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasStored() {
    List<Reading> news = new GeneratedNews(2).make(60, 6);
    Database database = new Database(Target.of(file()));
    Sql sql = database.writing();
    try (Ledger ledger = Ledger.over(database, sql, CLOCK);
        Ledger whole = Ledger.open(folder.resolve("whole.db").toString(), CLOCK)) {
      ledger.ingest(news.subList(0, 10));
      List<String> before = ledger.knowledge();
      sql.run("PRAGMA max_page_count = 1"); // what is there already stays the least
      assertThatThrownBy(() -> ledger.ingest(news))
          .isInstanceOfSatisfying(
              Unavailable.class, e -> assertThat(e.code()).isEqualTo("disk-full"));
      assertThat(ledger.knowledge()).isEqualTo(before);

      sql.run("PRAGMA max_page_count = 1000000");
      ledger.ingest(news);
      whole.ingest(news);
      assertThat(ledger.knowledge()).isEqualTo(whole.knowledge());
    }
  }

  @Test
  void aDamagedPageIsToldAsSuch() throws IOException {
    try (Ledger ledger = Ledger.open(file(), CLOCK)) {
      ledger.ingest(new GeneratedNews(3).make(40, 4));
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file(), "rw")) {
      for (long at = 4096; at < bytes.length(); at += 4096) {
        bytes.seek(at);
        bytes.write(new byte[200]);
      }
    }
    assertThatThrownBy(
            () -> {
              try (Ledger ledger = Ledger.open(file(), CLOCK)) {
                ledger.verify();
              }
            })
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.code()).isEqualTo("ledger-corrupt"));
  }
}
