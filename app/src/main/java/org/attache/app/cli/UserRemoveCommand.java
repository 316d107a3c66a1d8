package org.attache.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache user remove}: an account ends. */
@Command(
    name = "remove",
    description = "Removes an account and its tokens; decisions signed by it stay.")
final class UserRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AccountOptions accounts = new AccountOptions();

  @Parameters(paramLabel = "NAME", description = "The account.")
  private String name = "";

  UserRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    accounts.file(ledger.location(console)).change(all -> all.withoutUser(name));
    console.out().write(name + " has no account any more\n");
    return ExitStatus.DONE.code();
  }
}
