package org.attache.reading.encode;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.attache.model.error.Fault;

/**
 * What loads on a thread of its own while others load the rest.
 *
 * @param <T> what it loads
 */
public final class Beside<T> {
  private final FutureTask<T> task;

  private Beside(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins to load. */
  public static <T> Beside<T> loading(String name, Callable<T> load) {
    FutureTask<T> task = new FutureTask<>(load);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Beside<>(task);
  }

  /**
   * Waits for it.
   *
   * @throws IOException if it could not be read
   * @throws Fault if it is not what it should be, or the wait was interrupted
   */
  public T get() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      if (e.getCause() instanceof Fault fault) {
        throw fault;
      }
      throw new IllegalStateException("what is shipped does not load", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fault("interrupted", "stopped while the weights were loading", null, null, e);
    }
  }
}
