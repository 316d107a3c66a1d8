package org.attache.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attache.app.web.access.Account;
import org.attache.app.web.access.AccountFile;
import org.attache.app.web.access.Accounts;
import org.attache.app.web.access.Scope;
import org.attache.app.web.access.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache user add}: a new account. */
@Command(
    name = "add",
    description =
        "Makes an account. The password is asked for, or read as one line from standard input.")
final class UserAddCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AccountOptions accounts = new AccountOptions();

  @Parameters(paramLabel = "NAME", description = "What decisions will be signed with.")
  private String name = "";

  @Option(
      names = "--scope",
      paramLabel = "LIST",
      description =
          "What the account may do: read, push (bring in documents), review (decide), admin (all),"
              + " separated by commas. Default: ${DEFAULT-VALUE}.")
  private String scopes = "read,review";

  UserAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Set<Scope> allowed = Scope.parse(scopes);
    AccountFile file = accounts.file(ledger.location(console));
    Clock clock = console.clock();
    // before the password is asked for: the name may be taken or be none
    Accounts checked = file.accounts().with(new Account(name, allowed, "-", clock.instant()));
    String password = new PasswordPrompt(console).ask();
    String hash = new Secrets().hashPassword(password);
    Account account = new Account(name, allowed, hash, clock.instant());
    file.change(all -> all.with(account));
    console.out().write(name + " may now sign in, as one of " + checked.users().size() + "\n");
    return ExitStatus.DONE.code();
  }
}
