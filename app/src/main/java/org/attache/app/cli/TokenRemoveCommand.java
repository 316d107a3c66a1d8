package org.attache.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache token remove}: a token ends. */
@Command(
    name = "remove",
    description = "Removes a token; whoever shows it is refused from then on.")
final class TokenRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AccountOptions accounts = new AccountOptions();

  @Parameters(paramLabel = "ID", description = "The token, as attache token list shows it.")
  private String id = "";

  TokenRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    accounts.file(ledger.location(console)).change(all -> all.withoutToken(id));
    console.out().write("token " + id + " ends now\n");
    return ExitStatus.DONE.code();
  }
}
