package org.attache.ledger.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.attache.ledger.store.Sql;
import org.attache.model.error.AttacheException;

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

  /**
   * Lends a connection, which answers all that is asked by one state of the ledger; give it back to
   * {@link #restore}.
   */
  public Sql borrow() {
    Sql kept;
    synchronized (idle) {
      kept = idle.pollFirst();
    }
    Sql lent = kept == null ? opener.get() : kept;
    lent.hold();
    return lent;
  }

  /** Takes a connection back; one that is broken is closed. */
  public void restore(Sql sql) {
    try {
      sql.release();
    } catch (AttacheException e) {
      sql.close();
      return;
    }
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
