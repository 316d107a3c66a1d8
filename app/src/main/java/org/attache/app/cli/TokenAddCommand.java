package org.attache.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.attache.app.web.access.Scope;
import org.attache.app.web.access.Secrets;
import org.attache.app.web.access.Token;
import org.attache.model.error.IncorrectInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache token add}: a new token. */
@Command(
    name = "add",
    description = "Makes a token and shows it, this once: only its hash is kept.")
final class TokenAddCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 3660;
  // by which a leaked token is recognised as one
  private static final String PREFIX = "att_";

  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AccountOptions accounts = new AccountOptions();

  @Parameters(paramLabel = "NAME", description = "The account in whose name it acts.")
  private String name = "";

  @Option(
      names = "--scope",
      paramLabel = "LIST",
      description =
          "What it may do, as far as its account may: read, push, review, admin, separated by"
              + " commas. Default: ${DEFAULT-VALUE}.")
  private String scopes = "read";

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "After how many days it ends, at most 3660. Default: ${DEFAULT-VALUE}.")
  private int days = 90;

  @Option(names = "--label", paramLabel = "TEXT", description = "What it is for.")
  private String label = "";

  TokenAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (days < 1 || days > MOST_DAYS) {
      throw new IncorrectInput(
          "number-out-of-range",
          "--days must be 1 to " + MOST_DAYS + ", not " + days,
          String.valueOf(days),
          null);
    }
    Secrets secrets = new Secrets();
    String secret = PREFIX + secrets.secret();
    Instant end = console.clock().instant().plus(Duration.ofDays(days));
    Token token =
        new Token(secrets.id(), name, label, Scope.parse(scopes), secrets.hash(secret), end);
    accounts.file(ledger.location(console)).change(all -> all.with(token));
    console.out().write(secret + "\n");
    return ExitStatus.DONE.code();
  }
}
