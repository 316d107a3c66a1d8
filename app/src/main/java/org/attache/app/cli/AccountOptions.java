package org.attache.app.cli;

import java.nio.file.Path;
import org.attache.app.web.access.AccountFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where accounts are kept. */
final class AccountOptions {
  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description =
          "The file of accounts and tokens. Default: beside the ledger, by its name and .accounts;"
              + " for a ledger on a server attache.accounts in this directory.")
  private @Nullable Path accounts;

  /** Returns the accounts that go with the ledger at {@code location}. */
  AccountFile file(String location) {
    return new AccountFile(
        accounts == null ? LedgerOptions.beside(location, "accounts") : accounts);
  }
}
