package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.alert.Address;
import org.attache.app.alert.AddressBook;
import org.attache.app.answer.AlertPage;
import org.attache.app.answer.WatchPhrases;
import org.attache.app.terminal.Printable;
import org.attache.ledger.store.Delivery;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.StoredAlert;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Alert;
import org.attache.ledger.watch.AlertText;
import org.attache.ledger.watch.Channel;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache watchlist show}: one watch and what it told last. */
@Command(
    name = "show",
    description = "Shows a watch, whom it tells, and its last alerts with their sentences.")
final class WatchlistShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final DeliveryOptions delivery = new DeliveryOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Parameters(paramLabel = "WATCH", description = "Its name or id.")
  private String name = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Alerts to show at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 10;

  WatchlistShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PageOptions.check(limit);
    AddressBook book = delivery.file(ledger.location(console)).book();
    try (Ledger opened = ledger.open(console, console.clock());
        Outbox outbox = opened.outbox()) {
      StoredWatch stored = outbox.watch(name);
      List<StoredAlert> kept = outbox.alerts(stored.id(), 0, limit);
      List<Alert> alerts = kept.stream().map(new AlertText()::alert).toList();
      answer.list(
          console,
          () -> lines(outbox, stored, alerts, book),
          () -> kept.stream().map(StoredAlert::content).toList(),
          () -> WatchlistTestCommand.rows(alerts));
    }
    return ExitStatus.DONE.code();
  }

  private List<String> lines(
      Outbox outbox, StoredWatch stored, List<Alert> alerts, AddressBook book) {
    Watch watch = new WatchText().watch(stored);
    List<String> lines = new ArrayList<>();
    lines.add(stored.id() + "  " + Printable.of(stored.name()));
    lines.add("  " + Printable.of(WatchPhrases.search(watch)));
    lines.add("  " + Printable.of(WatchPhrases.telling(watch)));
    for (Channel channel : watch.channels()) {
      @Nullable Address address = book.address(channel);
      String shown = address == null ? "of another file of addresses" : address.shown();
      lines.add("  " + channel.text() + "  " + Printable.of(shown));
    }
    for (Alert alert : alerts) {
      lines.add("");
      lines.addAll(new AlertPage(console.palette(), console.columns()).lines(List.of(alert)));
      for (Delivery one : outbox.deliveries(alert.id())) {
        String problem = one.problem() == null ? "" : ": " + Printable.of(one.problem());
        lines.add("            " + one.channel() + " " + one.state().label() + problem);
      }
    }
    return lines;
  }
}
