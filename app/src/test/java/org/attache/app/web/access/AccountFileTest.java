package org.attache.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccountFileTest {
  private static final Instant TIME = Instant.parse("2025-08-25T12:00:00Z");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("desk.accounts");
  }

  @Test
  void whatOneProgramWritesAnotherReadsAtOnce() {
    AccountFile writing = new AccountFile(file);
    AccountFile reading = new AccountFile(file);
    assertThat(reading.accounts()).isEqualTo(Accounts.NONE);

    writing.change(all -> all.with(account("mira")));
    writing.change(all -> all.with(token("mira")));

    assertThat(reading.accounts()).isEqualTo(writing.accounts());
    assertThat(reading.accounts().token("h")).isEqualTo(token("mira"));
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    new AccountFile(file).change(all -> all.with(account("mira")));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void changesAtTheSameTimeAreAllKept() throws InterruptedException {
    AccountFile accounts = new AccountFile(file);
    ExecutorService several = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 20; i++) {
      String name = "user" + i;
      several.execute(() -> accounts.change(all -> all.with(account(name))));
    }
    several.shutdown();
    assertThat(several.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

    assertThat(new AccountFile(file).accounts().users()).hasSize(20);
  }

  @Test
  void anAccountTakesItsTokensAlong() {
    AccountFile accounts = new AccountFile(file);
    accounts.change(all -> all.with(account("mira")).with(token("mira")));
    accounts.change(all -> all.withoutUser("mira"));

    assertThat(accounts.accounts()).isEqualTo(Accounts.NONE);
  }

  @Test
  void namesAreTakenOnceAndMustBeThere() {
    Accounts one = Accounts.NONE.with(account("mira"));

    assertThatThrownBy(() -> one.with(account("mira"))).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> one.with(token("olga"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> one.withoutUser("olga")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> one.withoutToken("none")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> account("two words")).isInstanceOf(IncorrectInput.class);
    assertThatThrownBy(() -> account("tab\there")).isInstanceOf(IncorrectInput.class);
  }

  @Test
  void aLineThatIsNoneIsToldByItsNumber() throws IOException {
    Files.writeString(file, "# accounts\nuser\tmira\n");

    assertThatThrownBy(() -> new AccountFile(file).accounts())
        .isInstanceOfSatisfying(
            IncorrectInput.class, e -> assertThat(e.place()).isEqualTo(file + ":2"));
  }

  private static Account account(String name) {
    return new Account(name, Set.of(Scope.READ), "-", TIME);
  }

  private static Token token(String owner) {
    return new Token("1a2b3c4d", owner, "a feed", Set.of(Scope.PUSH, Scope.READ), "h", TIME);
  }
}
