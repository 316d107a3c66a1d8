package org.attache.app.web;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.attache.app.web.page.SourcesPages;
import org.attache.ledger.store.Verification;
import org.attache.model.error.AttacheException;

/**
 * Checks the ledger when somebody asks for it, one check at a time, and remembers what the last one
 * found. Safe for use by several threads.
 */
final class LedgerCheck {
  private final Supplier<Verification> check;
  private final Executor executor;
  private final Clock clock;
  private boolean running;
  private String words = "Not checked since this desk was started; attache ledger verify does.";

  /**
   * Makes it.
   *
   * @param check looks through the whole ledger, which takes its time
   * @param executor does so beside the requests
   */
  LedgerCheck(Supplier<Verification> check, Executor executor, Clock clock) {
    this.check = check;
    this.executor = executor;
    this.clock = clock;
  }

  /** Begins a check unless one is under way. */
  synchronized void begin() {
    if (!running) {
      running = true;
      words = "Being checked since " + now() + ".";
      executor.execute(() -> end(found()));
    }
  }

  private synchronized void end(String found) {
    running = false;
    words = found;
  }

  private String found() {
    try {
      Verification found = check.get();
      return found.isSound()
          ? "Checked at " + now() + ": every entry hangs on the one before, all tables follow."
          : "Checked at " + now() + ": " + found.problems().get(0).what() + ".";
    } catch (AttacheException e) {
      return "The check at " + now() + " failed: " + e.getMessage() + ".";
    }
  }

  private String now() {
    return SourcesPages.time(clock.instant());
  }

  /** Returns what the last check found, in words. */
  synchronized String words() {
    return words;
  }
}
