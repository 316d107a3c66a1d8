package org.attache.app.intake;

import java.util.Locale;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/** Says that memory has run out, and how to give more where that would help. */
public final class MemoryShort {
  private MemoryShort() {}

  /**
   * Returns the error.
   *
   * @param place what was being read, null if it was nothing single
   */
  public static Unavailable of(OutOfMemoryError error, @Nullable String place) {
    String message = String.valueOf(error.getMessage());
    boolean heap = message.contains("heap") || message.contains("GC overhead");
    long most = Runtime.getRuntime().maxMemory() >> 20;
    String told =
        heap
            ? String.format(
                Locale.ROOT,
                "the %d MiB of memory that Java may use are not enough; with"
                    + " ATTACHE_JAVA_OPTIONS=-Xmx%dm it may use twice as much",
                most,
                2 * most)
            : "the system gives no more memory or threads: " + message;
    return new Unavailable("memory-short", told, null, place, error);
  }
}
