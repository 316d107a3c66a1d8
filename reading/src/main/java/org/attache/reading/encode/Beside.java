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
  private final String name;
  private final FutureTask<T> task;

  private Beside(String name, FutureTask<T> task) {
    this.name = name;
    this.task = task;
  }

  /**
   * Begins to load.
   *
   * @param name what it is, as its thread is called
   */
  public static <T> Beside<T> loading(String name, Callable<T> load) {
    FutureTask<T> task = new FutureTask<>(load);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Beside<>(name, task);
  }

  /**
   * Waits for it.
   *
   * @throws IOException if it could not be read
   * @throws RuntimeException what loading threw
   * @throws Fault if the wait was interrupted
   */
  public T get() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the " + name + " do not load", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fault("interrupted", "stopped while the " + name + " were loading", null, null, e);
    }
  }
}
