package org.attache.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.attache.app.web.access.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache token list}: which tokens there are. */
@Command(name = "list", description = "Lists the tokens, without their secrets.")
final class TokenListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AccountOptions accounts = new AccountOptions();

  TokenListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (Token token : accounts.file(ledger.location(console)).accounts().tokens()) {
      console
          .out()
          .write(
              String.join(
                      "\t",
                      token.id(),
                      token.owner(),
                      token.scopeList(),
                      "until " + LocalDate.ofInstant(token.expires(), ZoneOffset.UTC),
                      token.label())
                  + "\n");
    }
    return ExitStatus.DONE.code();
  }
}
