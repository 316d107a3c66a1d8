package org.attache.ledger.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.attache.ledger.store.Sql;

/**
 * Keeps connections that read, and lends each to one request at a time. Those that are not wanted
 * back are closed. Safe for use by several threads.
 */
public final class Pool implements AutoCloseable {
  private final Supplier<Sql> opener;
  private final int most;
  private final Deque<Sql> idle = new ArrayDeque<>();
  private boolean closed;

  /**
   * Makes a pool.
   *
   * @param opener opens a connection; called by several threads
   * @param most how many to keep when nobody needs them
   */
  public Pool(Supplier<Sql> opener, int most) {
    this.opener = opener;
    this.most = most;
  }

  /** Lends a connection; give it back to {@link #restore}. */
  public Sql borrow() {
    synchronized (idle) {
      Sql kept = idle.pollFirst();
      if (kept != null) {
        return kept;
      }
    }
    return opener.get();
  }

  /** Takes a connection back. */
  public void restore(Sql sql) {
    synchronized (idle) {
      if (!closed && idle.size() < most) {
        idle.addFirst(sql);
        return;
      }
    }
    sql.close();
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Sql::close);
      idle.clear();
    }
  }
}
