package org.attache.app.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.attache.app.export.form.ExportRun;

/** Shows on a terminal how far an export has come, once it has taken a second. */
final class ExportProgress implements ExportRun.Progress {
  private static final long FIRST_SHOWN_NANOS = 1_000_000_000L;
  private static final long BETWEEN_NANOS = 200_000_000L;

  private final Console console;
  private final LongSupplier nanos;
  private long next;
  private boolean shown;

  /**
   * Makes a progress that has come nowhere yet.
   *
   * @param nanos a clock that only runs forward
   */
  ExportProgress(Console console, LongSupplier nanos) {
    this.console = console;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + FIRST_SHOWN_NANOS;
  }

  @Override
  public void written(long events, long all) {
    if (!console.isTerminal("err") || nanos.getAsLong() - next < 0) {
      return;
    }
    next = nanos.getAsLong() + BETWEEN_NANOS;
    console.err().print(String.format(Locale.ROOT, "\r\u001B[Kevents: %,d of %,d", events, all));
    console.err().flush();
    shown = true;
  }

  /** Takes it off the screen. */
  void clear() {
    if (shown) {
      console.err().print("\r\u001B[K");
      console.err().flush();
      shown = false;
    }
  }
}
