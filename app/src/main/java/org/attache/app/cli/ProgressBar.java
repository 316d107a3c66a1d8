package org.attache.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows on a terminal how far a run has come, once it has taken a second. */
final class ProgressBar {
  private static final long FIRST_SHOWN_NANOS = 1_000_000_000L;
  private static final long BETWEEN_NANOS = 200_000_000L;
  private static final int CELLS = 24;

  private final PrintWriter err;
  private final boolean enabled;
  private final long totalBytes;
  private final LongSupplier nanos;
  private final long started;
  private long next;
  private long bytes;
  private long documents;
  private boolean shown;

  /**
   * Makes a bar.
   *
   * @param err where it is drawn
   * @param enabled whether that is a terminal
   * @param totalBytes the length of all inputs, or 0 where it is not known
   * @param nanos a clock that only runs forward
   */
  ProgressBar(PrintWriter err, boolean enabled, long totalBytes, LongSupplier nanos) {
    this.err = err;
    this.enabled = enabled;
    this.totalBytes = totalBytes;
    this.nanos = nanos;
    this.started = nanos.getAsLong();
    this.next = started + FIRST_SHOWN_NANOS;
  }

  void consumed(long more) {
    bytes += more;
    show();
  }

  void documentRead() {
    documents++;
    show();
  }

  /** Takes the bar off the screen, for something else to be written there. */
  void clear() {
    if (shown) {
      err.print("\r\u001B[K");
      err.flush();
      shown = false;
    }
  }

  private void show() {
    if (!enabled || nanos.getAsLong() - next < 0) {
      return;
    }
    next = nanos.getAsLong() + BETWEEN_NANOS;
    err.print("\r\u001B[K" + line());
    err.flush();
    shown = true;
  }

  /** Returns how long it goes on at this rate, or nothing while that cannot be told. */
  private static String left(double seconds, double share) {
    if (share <= 0) {
      return "";
    }
    long left = Math.round(seconds * (1 - share) / share);
    return String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
  }

  private String line() {
    double seconds = Math.max(1e-9, (nanos.getAsLong() - started) / 1e9);
    String counted =
        String.format(Locale.ROOT, "documents: %,d, %,.0f/s", documents, documents / seconds);
    if (totalBytes <= 0) {
      return "reading  " + counted;
    }
    double share = Math.min(1.0, (double) bytes / totalBytes);
    int full = (int) (share * CELLS);
    String bar = "█".repeat(full) + "░".repeat(CELLS - full);
    return String.format(
        Locale.ROOT, "reading %s %3.0f %%  %s%s", bar, share * 100, counted, left(seconds, share));
  }
}
