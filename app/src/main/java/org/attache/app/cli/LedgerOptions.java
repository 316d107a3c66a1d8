package org.attache.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.attache.ledger.store.Ledger;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ledger is. */
final class LedgerOptions {
  /** The variable that names the ledger where no option does. */
  static final String VARIABLE = "ATTACHE_LEDGER";

  private static final String USUAL = "attache.db";
  private static final String SQLITE = "jdbc:sqlite:";

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "The ledger: a file, or jdbc:postgresql://HOST/DATABASE. Default: what ATTACHE_LEDGER"
              + " names, else attache.db in this directory.")
  private @Nullable String ledger;

  /** Returns where the ledger is or is to be. */
  String location(Console console) {
    if (ledger != null) {
      return ledger;
    }
    String named = console.environment().getOrDefault(VARIABLE, "");
    return named.isEmpty() ? USUAL : named;
  }

  /**
   * Returns the file that goes with the ledger at {@code location} by its ending: beside it, or in
   * this directory for a ledger on a server.
   */
  static Path beside(String location, String ending) {
    String file = location.startsWith(SQLITE) ? location.substring(SQLITE.length()) : location;
    return Path.of((file.startsWith("jdbc:") ? "attache" : file) + "." + ending);
  }

  /**
   * Opens the ledger, which must be there.
   *
   * @throws NotFound if it is not, with how to make one
   */
  Ledger open(Console console, Clock clock) {
    String location = location(console);
    try {
      return Ledger.existing(location, clock);
    } catch (NotFound e) {
      throw new NotFound(
          e.code(),
          "there is no ledger "
              + location
              + "; make one with `attache ingest FILES…`, or name yours with --ledger",
          location,
          null,
          e);
    }
  }
}
