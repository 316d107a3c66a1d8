package org.attache.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attache.app.answer.AlertPage;
import org.attache.app.answer.AlertPhrases;
import org.attache.app.output.CsvRow;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.Sql;
import org.attache.ledger.watch.Alert;
import org.attache.ledger.watch.AlertText;
import org.attache.ledger.watch.Replay;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache watchlist test}: what a watch would have told. */
@Command(
    name = "test",
    description =
        "Shows what a watch would have told between two days, with the sentences, as if the news"
            + " had come in day by day. Nothing is sent or kept.",
    footerHeading = "%nExamples:%n",
    footer = {"  attache watchlist test summit --since 2025-08-01 --until 2025-08-15"})
final class WatchlistTestCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Parameters(paramLabel = "WATCH", description = "Its name or id.")
  private String name = "";

  @Option(
      names = "--since",
      paramLabel = "DATE",
      required = true,
      converter = DayConverter.class,
      description = "The first day.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The last day. Default: today.")
  private @Nullable LocalDate until;

  WatchlistTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate first = Objects.requireNonNull(since);
    LocalDate last = until == null ? LocalDate.now(console.clock()) : until;
    if (last.isBefore(first)) {
      throw new IncorrectInput(
          "days-out-of-range", "--until lies before --since", last.toString(), null);
    }
    try (Ledger opened = ledger.open(console, console.clock());
        Outbox outbox = opened.outbox();
        Sql sql = opened.reading()) {
      Watch watch = new WatchText().watch(outbox.watch(name));
      List<Alert> alerts = new Replay(sql).alerts(watch, first.minusDays(1), last);
      answer.list(
          console,
          () -> new AlertPage(console.palette(), console.columns()).lines(alerts),
          () -> alerts.stream().map(new AlertText()::of).toList(),
          () -> rows(alerts));
      if (alerts.isEmpty()) {
        new Messages(console.err()).note("nothing would have been told between these days");
      }
    }
    return ExitStatus.DONE.code();
  }

  /** Returns alerts as rows of CSV, a head before them. */
  static List<String> rows(List<Alert> alerts) {
    AlertPhrases phrases = new AlertPhrases();
    List<String> rows = new ArrayList<>();
    rows.add("day,event,title,changes,what,sentence,outlet,url\r\n");
    for (Alert alert : alerts) {
      Alert.@Nullable Sentence told = alert.sentences().isEmpty() ? null : alert.sentences().get(0);
      CsvRow row = new CsvRow().typed(alert.change().day()).typed(alert.change().event());
      row.text(alert.change().after().title());
      row.typed(
          alert.kinds().stream().sorted().map(ChangeKind::label).collect(Collectors.joining(" ")));
      row.text(phrases.change(alert));
      row.text(told == null ? null : told.text());
      row.text(told == null ? null : told.outlet());
      rows.add(row.text(told == null ? null : told.url()).line());
    }
    return rows;
  }
}
