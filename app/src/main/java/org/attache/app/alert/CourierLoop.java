package org.attache.app.alert;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attache.app.Complaint;
import org.attache.ledger.store.Outbox;

/** A courier who goes round after round in the background until it is closed. */
public final class CourierLoop implements AutoCloseable {
  private static final int SENDERS = 4;
  private static final int PATIENCE_SECONDS = 5;

  private final Outbox outbox;
  private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, CourierLoop::quiet);
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(CourierLoop::quiet);
  private final Courier courier;
  private final Complaint complaint = new Complaint(CourierLoop.class, "alerts wait");

  /**
   * Begins.
   *
   * @param outbox is closed with this
   * @param pause between two rounds
   */
  public CourierLoop(Outbox outbox, Delivering delivering, Duration pause) {
    this.outbox = outbox;
    this.courier = delivering.courier(outbox, senders);
    long millis = pause.toMillis();
    Future<?> unused =
        rounds.scheduleWithFixedDelay(this::round, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** A round that fails must not be the last one. */
  private void round() {
    try {
      courier.round();
      complaint.end();
    } catch (RuntimeException e) {
      complaint.tell(e);
    }
  }

  private static Thread quiet(Runnable work) {
    Thread thread = new Thread(work, "courier");
    thread.setDaemon(true);
    return thread;
  }

  /** What is on its way is sent again by whoever comes next, unless it ends soon. */
  @Override
  public void close() {
    rounds.shutdown();
    try {
      // a round under way still has something to hand to the senders
      if (!rounds.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        rounds.shutdownNow();
      }
      senders.shutdown();
      if (!senders.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        senders.shutdownNow();
      }
      courier.settle();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      outbox.close();
    }
  }
}
