package org.attache.app.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attache.app.watch.Surroundings;

/**
 * Knows when the process is told to end (SIGTERM, Ctrl-C), and holds its end up until what is in
 * hand has been put down.
 */
final class StopSignal implements Surroundings.Pause, AutoCloseable {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  private void stop() {
    told.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void pause(Duration time) {
    try {
      // whether the time is over or the program, whoever waits looks around again
      var unused = told.await(Math.max(time.toMillis(), 0) + 1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      told.countDown();
    }
  }

  @Override
  public boolean isOver() {
    return told.getCount() == 0;
  }

  @Override
  public void close() {
    done.countDown();
  }
}
