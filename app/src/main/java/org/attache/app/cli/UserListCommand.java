package org.attache.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.attache.app.web.access.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache user list}: who has an account. */
@Command(name = "list", description = "Lists the accounts.")
final class UserListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AccountOptions accounts = new AccountOptions();

  UserListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (Account user : accounts.file(ledger.location(console)).accounts().users()) {
      console
          .out()
          .write(user.name() + "\t" + user.scopeList() + "\tsince " + day(user.created()) + "\n");
    }
    return ExitStatus.DONE.code();
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
