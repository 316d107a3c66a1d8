package org.attache.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.attache.ledger.AsOf;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.RecordView;
import org.attache.ledger.query.StoredView;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger is asked, and for which day. */
final class ViewOptions {
  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "What was known on that day: nothing published later counts, and plans lapse by it."
              + " Default: today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--recorded-as-of",
      paramLabel = "TIME",
      converter = InstantConverter.class,
      description =
          "What the ledger itself held at that time, such as 2025-08-09T12:00:00Z; a day means its"
              + " end in UTC. Reads the whole ledger.")
  private @Nullable Instant recorded;

  /** Opens the ledger and hands a view of it to {@code question}. */
  void ask(Console console, Consumer<LedgerView> question) {
    Clock clock = console.clock();
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    try (Ledger opened = ledger.open(console, clock)) {
      if (recorded != null) {
        question.accept(new RecordView(opened.record(AsOf.day(day), recorded)));
        return;
      }
      try (Sql sql = opened.reading()) {
        question.accept(new StoredView(sql, day));
      }
    }
  }
}
