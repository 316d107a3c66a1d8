package org.attache.sources.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A socket from which one can read until a certain time and no longer, however often a byte comes.
 * TLS over it reads through it as well, so that records that come in drops end too.
 */
final class TimedSocket extends Socket {
  private final Duration silence;
  private final long until;
  private final LongSupplier nanos;

  /**
   * Makes a socket that is not connected.
   *
   * @param silence longest time between two bytes
   * @param until when reading ends, by {@code nanos}
   */
  TimedSocket(Duration silence, long until, LongSupplier nanos) {
    this.silence = silence;
    this.until = until;
    this.nanos = nanos;
  }

  /** Returns how many milliseconds are left, {@code most} or less. */
  int left(Duration most) throws SocketTimeoutException {
    long left = (until - nanos.getAsLong()) / 1_000_000;
    if (left < 1) {
      throw new SocketTimeoutException("took too long in all");
    }
    return (int) Math.min(Math.min(left, most.toMillis()), Integer.MAX_VALUE);
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read() throws IOException {
        setSoTimeout(left(silence));
        return super.read();
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        setSoTimeout(left(silence));
        return super.read(bytes, from, length);
      }
    };
  }
}
