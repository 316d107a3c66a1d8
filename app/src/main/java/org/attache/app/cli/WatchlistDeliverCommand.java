package org.attache.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.attache.app.alert.Courier;
import org.attache.app.alert.CourierLoop;
import org.attache.app.alert.Delivering;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache watchlist deliver}: sends what is due. */
@Command(
    name = "deliver",
    description =
        "Sends what is due, once or again and again. A desk that runs over the ledger does so by"
            + " itself.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache watchlist deliver",
      "  attache watchlist deliver --every 30",
      "  attache watchlist deliver --redeliver 5be19aa02f6c4d0d8c2a6a3c5be19aa0"
    })
final class WatchlistDeliverCommand implements Callable<Integer> {
  private static final int MOST_SECONDS = 86_400;

  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final DeliveryOptions delivery = new DeliveryOptions();

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "Go on until Ctrl-C, with so many seconds between two rounds.")
  private @Nullable Integer every;

  @Option(
      names = "--redeliver",
      paramLabel = "ALERT",
      description = "First let an alert that was given up be sent again.")
  private @Nullable String again;

  WatchlistDeliverCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (every != null && (every < 1 || every > MOST_SECONDS)) {
      throw new IncorrectInput(
          "number-out-of-range",
          "--every must be 1 to " + MOST_SECONDS + ", not " + every,
          String.valueOf(every),
          null);
    }
    Delivering delivering = delivery.delivering(ledger.location(console), console.clock());
    try (Ledger opened = ledger.open(console, console.clock())) {
      if (every == null) {
        once(opened, delivering);
      } else {
        untilStopped(opened, delivering, Duration.ofSeconds(every));
      }
    }
    return ExitStatus.DONE.code();
  }

  private void redeliver(Outbox outbox) {
    if (again != null) {
      outbox.redeliver(again, console.clock().instant());
    }
  }

  private void once(Ledger opened, Delivering delivering) {
    try (Outbox outbox = opened.outbox()) {
      redeliver(outbox);
      Courier courier = delivering.courier(outbox, Runnable::run);
      boolean more = true;
      while (more) {
        more = courier.round();
      }
      Instant next = outbox.nextDue();
      String left = next == null ? "nothing waits" : "the next is due at " + next;
      AnswerOptions.write(console, "delivered what was due; " + left + "\n");
    }
  }

  private void untilStopped(Ledger opened, Delivering delivering, Duration pause) {
    try (Outbox outbox = opened.outbox()) {
      redeliver(outbox);
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  main.interrupt();
                  await(stopped);
                }));
    CourierLoop loop = new CourierLoop(opened.outbox(), delivering, pause);
    try {
      console.err().println("attache: delivering; Ctrl-C stops it");
      console.err().flush();
      await(new CountDownLatch(1));
    } finally {
      loop.close();
      stopped.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      // this is how it is stopped
    }
  }
}
