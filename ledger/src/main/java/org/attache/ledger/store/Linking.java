package org.attache.ledger.store;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Change;
import org.attache.ledger.link.Linker;

/**
 * The linking of a batch, on a thread of its own: one of the common pool's would have none left to
 * share the families with where there are two processors.
 */
final class Linking {
  private final FutureTask<Change> task;

  private Linking(FutureTask<Change> task) {
    this.task = task;
  }

  /** Begins; until {@link #end} nobody else may use the linker. */
  static Linking begin(Linker linker, Collection<Assertion> added) {
    FutureTask<Change> task = new FutureTask<>(() -> linker.add(added));
    Thread thread = new Thread(task, "linking");
    thread.setDaemon(true);
    thread.start();
    return new Linking(task);
  }

  /**
   * Waits for its end and returns what it did, or throws what it threw. An interruption of the
   * caller does not end it: it is of use to nobody half done.
   */
  Change end() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits for its end, whatever comes of it. */
  void abandon() {
    try {
      end();
    } catch (RuntimeException | Error e) {
      // something else has failed before, and is on its way to the caller
    }
  }
}
