package org.attache.app.cli;

import java.util.concurrent.Callable;
import org.attache.app.terminal.Printable;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.StoredWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache watchlist remove}: a watch ends. */
@Command(name = "remove", description = "Removes a watch, with its alerts, addresses and secrets.")
final class WatchlistRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final DeliveryOptions delivery = new DeliveryOptions();

  @Parameters(paramLabel = "WATCH", description = "Its name or id.")
  private String name = "";

  WatchlistRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String location = ledger.location(console);
    try (Ledger opened = ledger.open(console, console.clock());
        Outbox outbox = opened.outbox()) {
      StoredWatch removed = delivery.book(location, console.clock()).remove(outbox, name);
      AnswerOptions.write(console, "watch " + Printable.of(removed.name()) + " ends now\n");
    }
    return ExitStatus.DONE.code();
  }
}
