package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.alert.AddressBook;
import org.attache.app.alert.WatchJson;
import org.attache.app.answer.WatchPhrases;
import org.attache.app.output.CsvRow;
import org.attache.app.terminal.Printable;
import org.attache.ledger.store.Delivery;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache watchlist list}: which watches there are. */
@Command(
    name = "list",
    description = "Lists the watches, and what could not be delivered and was given up.")
final class WatchlistListCommand implements Callable<Integer> {
  private static final int DEAD = 20;

  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final DeliveryOptions delivery = new DeliveryOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  WatchlistListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    AddressBook book = delivery.file(ledger.location(console)).book();
    try (Ledger opened = ledger.open(console, console.clock());
        Outbox outbox = opened.outbox()) {
      List<StoredWatch> watches = outbox.watches();
      WatchJson spelling = new WatchJson(book);
      answer.list(
          console,
          () -> lines(watches, outbox.dead(DEAD)),
          () -> watches.stream().map(spelling::watch).toList(),
          () -> rows(watches));
    }
    return ExitStatus.DONE.code();
  }

  private static List<String> rows(List<StoredWatch> watches) {
    List<String> rows = new ArrayList<>();
    rows.add("id,name,watches,tells\r\n");
    WatchText text = new WatchText();
    for (StoredWatch stored : watches) {
      Watch watch = text.watch(stored);
      CsvRow row = new CsvRow().typed(stored.id()).text(stored.name());
      rows.add(row.text(WatchPhrases.search(watch)).text(WatchPhrases.telling(watch)).line());
    }
    return rows;
  }

  private static List<String> lines(List<StoredWatch> watches, List<Delivery> dead) {
    List<String> lines = new ArrayList<>();
    WatchText text = new WatchText();
    for (StoredWatch stored : watches) {
      Watch watch = text.watch(stored);
      lines.add(stored.id() + "  " + Printable.of(stored.name()));
      lines.add("          " + Printable.of(WatchPhrases.search(watch)));
      lines.add("          " + Printable.of(WatchPhrases.telling(watch)));
    }
    if (!dead.isEmpty()) {
      lines.add("given up; attache watchlist deliver --redeliver ALERT tries again:");
    }
    for (Delivery one : dead) {
      lines.add(one.alert().id() + "  " + one.channel() + "  " + Printable.of("" + one.problem()));
    }
    return lines.isEmpty() ? List.of("nothing") : lines;
  }
}
