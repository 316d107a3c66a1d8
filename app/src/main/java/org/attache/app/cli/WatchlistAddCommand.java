package org.attache.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attache.app.alert.Address;
import org.attache.app.alert.WatchBook;
import org.attache.app.terminal.Printable;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.watch.TimetableText;
import org.attache.ledger.watch.Watch;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache watchlist add}: a new watch. */
@Command(
    name = "add",
    description =
        "Makes a watch: it is told of what changes from now on. Secrets of webhooks are shown, and"
            + " kept in the file of addresses.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache watchlist add oslo --place Oslo --upcoming --email mira@desk.example",
      "  attache watchlist add tariffs --event sanction --actor USA --changes new,stage --digest"
          + " \"daily 07:30\" --zone Europe/Berlin --email mira@desk.example"
    })
final class WatchlistAddCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final DeliveryOptions delivery = new DeliveryOptions();
  @Mixin private final SearchOptions search = new SearchOptions();

  @Parameters(paramLabel = "NAME", description = "By which to speak of it.")
  private String name = "";

  @Option(
      names = "--changes",
      paramLabel = "KIND",
      split = ",",
      converter = ChangeKindConverter.class,
      description =
          "Of which changes it tells: new, stage, days, place, participants, contradiction, lapsed."
              + " Default: all.")
  private List<ChangeKind> kinds = new ArrayList<>();

  @Option(
      names = "--webhook",
      paramLabel = "URL",
      description = "Where to send webhooks; may be given several times.")
  private List<String> webhooks = new ArrayList<>();

  @Option(
      names = "--email",
      paramLabel = "MAILBOX",
      description = "Whom to send letters; may be given several times.")
  private List<String> mailboxes = new ArrayList<>();

  @Option(
      names = "--quiet-hours",
      paramLabel = "HH:MM-HH:MM",
      description = "When nothing is sent; it goes out at their end.")
  private @Nullable String quiet;

  @Option(
      names = "--digest",
      paramLabel = "WHEN",
      description =
          "Send all at once: \"daily 07:30\" or \"weekly MON 07:30\". Default: off, each at once.")
  private @Nullable String digest;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone of these times, such as Europe/Berlin. Default: UTC.")
  private @Nullable String zone;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "What was known before that day is not told. Default: today.")
  private @Nullable LocalDate from;

  WatchlistAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Clock clock = console.clock();
    EventFilter filter = search.filter(null, null);
    if (name.isBlank()) {
      throw new IncorrectInput("watch-name", "a watch needs a name", name, null);
    }
    Set<ChangeKind> told = EnumSet.allOf(ChangeKind.class);
    if (!kinds.isEmpty()) {
      told.retainAll(kinds);
    }
    Watch wanted =
        new Watch(
            name,
            filter,
            told,
            from == null ? LocalDate.now(clock) : from,
            TimetableText.timetable(zone, quiet, digest),
            List.of());
    String location = ledger.location(console);
    try (Ledger opened = ledger.open(console, clock);
        Outbox outbox = opened.outbox()) {
      String by = console.environment().getOrDefault(DecisionOptions.VARIABLE, "");
      WatchBook.Made made =
          delivery.book(location, clock).add(outbox, wanted, webhooks, mailboxes, by);
      AnswerOptions.write(console, told(made));
    }
    return ExitStatus.DONE.code();
  }

  private static String told(WatchBook.Made made) {
    StringBuilder out = new StringBuilder("watch ");
    out.append(made.stored().id()).append(' ').append(Printable.of(made.watch().name()));
    out.append('\n');
    for (Address address : made.addresses()) {
      if (address instanceof Address.Webhook webhook) {
        out.append("secret of ").append(Printable.of(webhook.url())).append(": ");
        out.append(webhook.secret()).append('\n');
      }
    }
    return out.toString();
  }
}
